import { branch, topic } from '../seed.ts'

export const chronic = [
  branch('chronic', ['Long-term physical illness', 'Maladies chroniques', 'Chronische körperliche Erkrankungen'], ['chronic illness, chronically ill', 'maladie chronique, malade chronique', 'chronisch krank, chronische Krankheit']),
  topic('chronic', 'diabetes', ['Diabetes', 'Diabète', 'Diabetes'], [
    'diabetic, blood sugar, insulin, type 1, type 2',
    'diabétique, glycémie, insuline',
    'Diabetiker, Zucker, Zuckerkrankheit, Blutzucker, Insulin',
  ]),
  topic('chronic', 'heart', ['Heart disease', 'Maladies cardiaques', 'Herzerkrankungen'], [
    'heart attack, cardiac, heart failure, pacemaker',
    'cœur, infarctus, cardiaque, insuffisance cardiaque',
    'Herz, Herzinfarkt, herzkrank, Herzschwäche, Defibrillator',
  ]),
  topic('chronic', 'lungdis', ['COPD and asthma', 'MPOC/BPCO et asthme', 'COPD und Asthma'], [
    'COPD, asthma, breathing, lung disease, emphysema',
    'BPCO, MPOC, asthme, respiration, poumons',
    'COPD, Asthma, Atemnot, Lungenkrank, Atemwege',
  ]),
  topic('chronic', 'sleepapnea', ['Sleep apnoea and insomnia', 'Apnée du sommeil et insomnie', 'Schlafapnoe und Schlafstörung'], [
    'sleep, insomnia, sleep apnea, snoring',
    'sommeil, insomnie, apnée, ronflement',
    'Schlaf, Schlaflosigkeit, Schlafapnoe, Schnarchen, Schlafstörungen',
  ]),
  topic('chronic', 'kidney', ['Kidney disease and dialysis', 'Maladie rénale et dialyse', 'Nierenerkrankung und Dialyse'], [
    'kidney, dialysis, renal',
    'rein, reins, dialyse, insuffisance rénale',
    'Niere, Nieren, Dialyse, nierenkrank',
  ]),
  topic('chronic', 'transplant', ['Organ transplant', 'Greffe d\'organe', 'Organtransplantation'], [
    'transplantation, organ donor, transplanted',
    'greffe, greffé, transplantation',
    'Transplantierte, Organspende, Transplantation',
  ]),
  topic('chronic', 'liver', ['Liver disease', 'Maladies du foie', 'Lebererkrankungen'], [
    'liver, hepatitis, cirrhosis',
    'foie, hépatite, cirrhose',
    'Leber, Hepatitis, Leberzirrhose',
  ]),
  topic('chronic', 'ibd', ['Crohn\'s disease and colitis', 'Maladie de Crohn et colite', 'Morbus Crohn und Colitis ulcerosa'], [
    'Crohn, colitis, IBD, bowel disease',
    'Crohn, colite, MICI',
    'Crohn, Colitis, CED, chronisch entzündliche Darmerkrankung, DCCV',
  ]),
  topic('chronic', 'coeliac', ['Coeliac disease', 'Maladie cœliaque', 'Zöliakie'], [
    'celiac, coeliac, gluten',
    'cœliaque, gluten, intolérance au gluten',
    'Zöliakie, Gluten, Sprue',
  ]),
  topic('chronic', 'obesity', ['Obesity', 'Obésité', 'Adipositas'], [
    'overweight, obese, weight loss, weight',
    'obèse, surpoids, perdre du poids, poids',
    'Übergewicht, Abnehmen, adipös, Gewicht',
  ]),
  topic('chronic', 'thyroid', ['Thyroid disease', 'Maladies de la thyroïde', 'Schilddrüsenerkrankungen'], [
    'thyroid, Hashimoto, Graves',
    'thyroïde, Hashimoto, Basedow',
    'Schilddrüse, Hashimoto, Basedow',
  ]),
  topic('chronic', 'hiv', ['HIV', 'VIH', 'HIV'], [
    'HIV, AIDS, positive',
    'VIH, sida, séropositif',
    'HIV, Aids, positiv',
  ]),
  topic('chronic', 'skin', ['Psoriasis and eczema', 'Psoriasis et eczéma', 'Psoriasis und Neurodermitis'], [
    'psoriasis, eczema, neurodermatitis, skin',
    'psoriasis, eczéma, peau, dermatite',
    'Psoriasis, Schuppenflechte, Neurodermitis, Ekzem, Haut',
  ]),
  topic('chronic', 'endometriosis', ['Endometriosis', 'Endométriose', 'Endometriose'], [
    'endometriosis, endo, period pain',
    'endométriose, règles douloureuses',
    'Endometriose, Regelschmerzen',
  ]),
  topic('chronic', 'mecfs', ['ME/CFS', 'Encéphalomyélite myalgique/SFC', 'ME/CFS'], [
    'ME, CFS, chronic fatigue',
    'fatigue chronique, EM, SFC',
    'CFS, chronisches Erschöpfungssyndrom, Fatigue',
  ]),
  topic('chronic', 'longcovid', ['Long COVID', 'COVID longue', 'Long COVID'], [
    'long covid, post covid, corona, vaccine injury',
    'covid long, post-covid',
    'Post-Covid, Corona, Post-Vac',
  ]),
  topic('chronic', 'lymph', ['Lymphoedema and lipoedema', 'Lymphœdème et lipœdème', 'Lymph- und Lipödem'], [
    'lymphoedema, lymphedema, lipoedema, lipedema, swollen legs',
    'lymphœdème, lipœdème, jambes gonflées',
    'Lymphödem, Lipödem, dicke Beine',
  ]),
]
