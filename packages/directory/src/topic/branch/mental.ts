import { branch, relativesTopic, topic } from '../seed.ts'

export const mental = [
  branch('mental', ['Mental health', 'Santé mentale', 'Seelische Gesundheit'], ['mental illness, mental health, psychiatric, psyche', 'maladie mentale, psychique, psychiatrie', 'psychisch, Psyche, psychische Erkrankung, seelisch']),
  topic('mental', 'depression', ['Depression', 'Dépression', 'Depression'], [
    'depressed, low mood, sadness, hopeless, melancholy, blues',
    'dépressif, déprime, tristesse, mal de vivre, désespoir',
    'depressiv, Depressionen, Niedergeschlagenheit, Traurigkeit, Schwermut',
  ]),
  topic('mental', 'bipolar', ['Bipolar disorder', 'Trouble bipolaire', 'Bipolare Störung'], [
    'manic depression, mania, manic',
    'maniaco-dépressif, bipolaire, manie',
    'bipolar, manisch-depressiv, Manie, Stimmungsschwankungen',
  ]),
  topic('mental', 'anxiety', ['Anxiety and panic', 'Anxiété et panique', 'Angst und Panik'], [
    'anxious, panic, panic attacks, fear, phobia, worry, agoraphobia',
    'anxieux, angoisse, panique, peur, phobie, agoraphobie, crise de panique',
    'Ängste, Angststörung, Panik, Panikattacken, Furcht, Phobie, Agoraphobie',
  ]),
  topic('mental', 'socialanxiety', ['Social anxiety', 'Anxiété sociale', 'Soziale Angst'], [
    'shy, shyness, social phobia, fear of people',
    'timide, timidité, phobie sociale',
    'schüchtern, Schüchternheit, soziale Phobie, Sozialphobie',
  ]),
  topic('mental', 'ocd', ['Obsessive-compulsive disorder', 'Troubles obsessionnels compulsifs', 'Zwangsstörung'], [
    'OCD, obsession, compulsion, compulsive, washing, checking',
    'TOC, obsession, compulsion',
    'Zwang, Zwänge, Zwangsgedanken, Waschzwang, Kontrollzwang',
  ]),
  topic('mental', 'ptsd', ['Trauma and PTSD', 'Traumatisme et TSPT', 'Trauma und PTBS'], [
    'trauma, traumatised, PTSD, flashbacks, post-traumatic, veterans',
    'trauma, traumatisme, TSPT, ESPT, stress post-traumatique',
    'traumatisiert, PTBS, Posttraumatisch, Belastungsstörung, Flashbacks',
  ]),
  topic('mental', 'bpd', ['Borderline personality', 'Trouble de la personnalité limite', 'Borderline'], [
    'borderline, BPD, emotional dysregulation',
    'borderline, état limite, TPL',
    'Borderline, Borderliner, emotional instabil',
  ]),
  topic('mental', 'psychosis', ['Psychosis and schizophrenia', 'Psychose et schizophrénie', 'Psychose und Schizophrenie'], [
    'psychotic, schizophrenia, schizophrenic, delusions',
    'psychotique, schizophrène, délire',
    'psychotisch, schizophren, Wahn, Psychose-Erfahrene, Psychoseerfahrung, Trialog',
  ]),
  topic('mental', 'voices', ['Hearing voices', 'Entendre des voix', 'Stimmenhören'], [
    'voice hearing, hallucinations',
    'entendeurs de voix, hallucinations',
    'Stimmen hören, Stimmenhörer, Halluzinationen',
  ]),
  topic('mental', 'eating', ['Eating disorders', 'Troubles alimentaires', 'Essstörungen'], [
    'anorexia, bulimia, binge, eating disorder, EDA, purging',
    'anorexie, boulimie, TCA, trouble alimentaire',
    'Magersucht, Bulimie, Anorexie, Essstörung, Binge-Eating',
  ]),
  topic('mental', 'overeating', ['Compulsive overeating', 'Hyperphagie', 'Esssucht'], [
    'overeater, binge eating, food addiction, OA, compulsive eating',
    'boulimie alimentaire, outremangeur, manger compulsif, dépendance alimentaire',
    'Esssüchtig, Overeaters, Fressanfälle, Esssüchtige',
  ]),
  topic('mental', 'burnout', ['Burnout and exhaustion', 'Épuisement professionnel', 'Burnout und Erschöpfung'], [
    'burn-out, exhausted, exhaustion, stress, overwhelmed, tired',
    'burn-out, épuisé, stress, surmenage, fatigue',
    'Burn-out, ausgebrannt, erschöpft, Stress, Überlastung, müde',
  ]),
  topic('mental', 'selfharm', ['Self-harm', 'Automutilation', 'Selbstverletzung'], [
    'cutting, self-injury, self injury',
    'automutilation, se couper, scarification',
    'Ritzen, selbstverletzend, SVV, Selbstverletzung',
  ]),
  topic('mental', 'hoarding', ['Hoarding', 'Syllogomanie', 'Messie-Syndrom'], [
    'hoarder, clutter, messy',
    'accumulation, désordre, Diogène',
    'Messie, Messies, Horten, Unordnung, Vermüllung',
  ]),
  topic('mental', 'perinatal', ['Depression around birth', 'Dépression périnatale', 'Krise rund um die Geburt'], [
    'postnatal, postpartum, baby blues, after birth',
    'post-partum, après l\'accouchement, baby blues',
    'Wochenbett, Wochenbettdepression, postpartal, nach der Geburt, Schatten und Licht',
  ]),
  relativesTopic('mental', 'mentalrel', ['Relatives of people with mental illness', 'Proches de personnes malades psychiquement', 'Angehörige psychisch Kranker'], [
    'family mental illness, NAMI family, relatives mental health',
    'familles maladie mentale, proches santé mentale, UNAFAM',
    'Angehörige psychisch, Angehörigengruppe Psychiatrie, Familie psychisch krank',
  ]),
  relativesTopic('mental', 'copmi', ['Adult children of mentally ill parents', 'Adultes enfants de parents malades psychiquement', 'Erwachsene Kinder psychisch kranker Eltern'], [
    'mentally ill parents, mentally ill mother, mentally ill father',
    'parents malades, mère malade psychique',
    'psychisch kranke Eltern, kranke Mutter, Kinder psychisch kranker',
  ]),
]
