import type { Topic } from './topic.ts'

/** More words that offices write into their lists: key, English, French, German. */
const rows: readonly (readonly [string, string, string, string])[] = [
  ['alcohol', 'drunk', 'boit, ivre', 'trinkt, säuft, betrunken'], ['gambling', 'compulsive gambling, addicted to gambling', 'dépendance aux jeux, accro aux jeux', 'spielsüchtig'],
  ['diabetes', 'sugar disease, type 2 diabetes, type 1 diabetes', 'maladie du sucre, diabète de type 2, diabète de type 1', 'Diabetes Typ 2, Diabetes Typ 1'],
  ['bereaved', 'died, passed away', 'décédé, décédée, décès, mort, morte', 'gestorben, verstorben, Tod'],
  ['burnout', 'burnout', 'burnout', 'Burnout'], ['suicideloss', 'suicide', 'suicide', 'Suizid'], ['eating', 'bulimia', 'boulimie', 'Essgestörte, essgestört'],
  ['anxiety', 'anxieties, fears, panic attack', 'angoisses, peurs, trouble anxieux, crise de panique, attaque de panique, crise d’angoisse', 'Angst, Angsterkrankung, Angststörungen'], ['bipolar', 'bipolar illness', 'trouble bipolaire', 'bipolare Erkrankung, bipolare Störungen'],
  ['psychosis', 'schizophrenia', 'schizophrénie', 'Schizophrenie, Psychosen'], ['autism', 'autistic, Asperger', 'autiste, Asperger', 'Autismus, Autisten, Asperger'],
  ['gifted', 'highly sensitive', 'hypersensibilité, haut potentiel', 'Hochsensibilität, hochsensibel, Hochbegabung'], ['learningdis', 'learning difficulties', 'déficience intellectuelle', 'geistige Behinderung, Legasthenie, Dyskalkulie, Analphabetismus, Analphabeten'],
  ['bowel', 'ostomy, stoma', 'stomie, stomisés', 'Stoma, Stomaträger, Ilco, Darmkrebs'], ['headneck', 'laryngectomy', 'laryngectomisés', 'Kehlkopfoperierte, Kehlkopflose, Kehlkopferkrankungen'],
  ['skin', 'skin disease, psoriasis, eczema', 'maladie de peau, psoriasis, eczéma', 'Hauterkrankung, Schuppenflechte, Neurodermitis, Lichen sclerosus, Lichen'],
  ['heart', 'high blood pressure, defibrillator, atrial fibrillation', 'hypertension, défibrillateur, fibrillation', 'Bluthochdruck, Hypertonie, Defibrillator, Defibrillatorträger, Herzfehler, Vorhofflimmern, Herzklappen'],
  ['lungdis', 'cystic fibrosis, pulmonary fibrosis, sarcoidosis', 'mucoviscidose, fibrose pulmonaire, sarcoïdose', 'Mukoviszidose, Lungenfibrose, Sarkoidose, Lungenhochdruck, pulmonale Hypertonie, Alpha-1'],
  ['kidney', 'dialysis, polycystic kidneys', 'dialyse, polykystose', 'Dialyse, Dialysepatienten, Zystennieren, Nierenerkrankung'], ['transplant', 'liver transplant, lung transplant', 'greffe du foie, greffés', 'Lebertransplantierte, Lungentransplantierte, Herztransplantation, Transplantierte, Nierenlebendspende'],
  ['thyroid', 'adrenal, pituitary', 'surrénales, hypophyse', 'Hypophyse, Nebennieren, Hypophysenerkrankung, Schilddrüsenerkrankung'], ['lymph', 'lymphoedema', 'lymphœdème', 'Lymphödem, Lipödem'],
  ['rls', 'dystonia, narcolepsy', 'dystonie, narcolepsie', 'Dystonie, Narkolepsie, Bewegungsstörungen'],
  ['rheuma', 'arthritis, rheumatism, lupus, Sjögren, scleroderma, vasculitis', 'arthrite, rhumatisme, rhumatismes, lupus, Sjögren, sclérodermie, vascularite', 'Polyarthritis, Lupus, Sjögren, Sklerodermie, Vaskulitis, Kollagenose, Schmetterlingsflechte'],
  ['mobility', 'wheelchair users, polio, muscular dystrophy, spina bifida', 'fauteuil roulant, polio, myopathie, spina bifida', 'Rollstuhlfahrer, Poliomyelitis, Kinderlähmung, Muskelerkrankung, Muskelschwund, Myasthenie, körperliche Behinderung, Skoliose, Spina bifida'],
  ['sight', 'blind, visually impaired, macular degeneration', 'aveugles, malvoyants, DMLA', 'Blindheit, Blinde, Sehbehinderung, Sehbehinderte, Makuladegeneration, Netzhauterkrankung'],
  ['hearing', 'deaf, hard of hearing, cochlear implant, Ménière', 'sourds, malentendants, implant cochléaire, Ménière', 'Gehörlosigkeit, Gehörlose, Schwerhörigkeit, Schwerhörige, Hörschädigung, Hörgeschädigte, Morbus Menière'],
  ['rare', 'haemophilia, Marfan, Huntington, Ehlers-Danlos, Guillain-Barré, neurofibromatosis', 'hémophilie, Marfan, Huntington, Ehlers-Danlos, Guillain-Barré, neurofibromatose', 'Hämophilie, Bluter, Marfan, Huntington, Ehlers-Danlos, Guillain-Barré, Neurofibromatose, Amyloidose, Syringomyelie, Klinefelter, Ataxie, Porphyrie'],
  ['lgbtq', 'homosexuality, bisexuality, asexuality', 'homosexualité, bisexualité, asexualité', 'Homosexualität, Bisexualität, Asexualität, lesbische, schwule, sexuelle Orientierung'],
  ['infertility', 'childlessness', 'désir d’enfant', 'Kinderwunsch, ungewollte Kinderlosigkeit, Kinderwunschbehandlung'],
]

const byKey = new Map(rows.map(([key, en, fr, de]) => [key, { en: listed(en), fr: listed(fr), de: listed(de) }]))

function listed(words: string): string[] {
  return words.split(', ')
}

/** A topic with these words, too. */
export function withEveryday(topic: Topic): Topic {
  const more = byKey.get(topic.key)
  if (more === undefined) return topic
  const { en, fr, de } = topic.words
  return { ...topic, words: { en: [...en, ...more.en], fr: [...fr, ...more.fr], de: [...de, ...more.de] } }
}
