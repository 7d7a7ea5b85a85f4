import { branch, relativesTopic, topic } from '../seed.ts'

export const cancer = [
  branch('cancer', ['Cancer', 'Cancer', 'Krebs'], ['tumour, tumor, oncology, chemotherapy', 'tumeur, oncologie, chimiothérapie', 'Tumor, Onkologie, Chemotherapie, Krebserkrankung']),
  topic('cancer', 'breast', ['Breast cancer', 'Cancer du sein', 'Brustkrebs'], [
    'breast cancer, mastectomy, mammogram',
    'cancer du sein, mastectomie',
    'Brustkrebs, Mammakarzinom, Brustamputation',
  ]),
  topic('cancer', 'prostate', ['Prostate cancer', 'Cancer de la prostate', 'Prostatakrebs'], [
    'prostate',
    'prostate',
    'Prostata, Prostatakarzinom',
  ]),
  topic('cancer', 'bowel', ['Bowel cancer and stoma', 'Cancer colorectal et stomie', 'Darmkrebs und Stoma'], [
    'bowel, colon, colorectal, stoma, ostomy, colostomy',
    'côlon, colorectal, stomie, intestin',
    'Darm, Dickdarm, Stoma, Ilco, künstlicher Ausgang',
  ]),
  topic('cancer', 'blood', ['Leukaemia, lymphoma, myeloma', 'Leucémie, lymphome, myélome', 'Leukämie, Lymphom, Myelom'], [
    'leukaemia, leukemia, lymphoma, myeloma, blood cancer',
    'leucémie, lymphome, myélome, cancer du sang',
    'Leukämie, Lymphom, Myelom, Plasmozytom, Blutkrebs',
  ]),
  topic('cancer', 'lung', ['Lung cancer', 'Cancer du poumon', 'Lungenkrebs'], [
    'lung cancer',
    'cancer du poumon, poumon',
    'Lungenkrebs, Bronchialkarzinom',
  ]),
  topic('cancer', 'gyn', ['Gynaecological cancers', 'Cancers gynécologiques', 'Gynäkologische Krebserkrankungen'], [
    'ovarian, cervical, womb, gynaecological',
    'ovaire, utérus, col de l\'utérus',
    'Eierstockkrebs, Gebärmutter, Gebärmutterhals, Unterleibskrebs',
  ]),
  topic('cancer', 'headneck', ['Larynx, head and neck', 'Larynx, tête et cou', 'Kehlkopf, Kopf und Hals'], [
    'larynx, throat cancer, laryngectomy',
    'larynx, gorge, laryngectomie',
    'Kehlkopf, Kehlkopfoperiert, Mundkrebs, Zungenkrebs',
  ]),
  topic('cancer', 'brain', ['Brain tumour', 'Tumeur cérébrale', 'Hirntumor'], [
    'brain tumour, brain tumor, glioma',
    'tumeur cérébrale, gliome',
    'Hirntumor, Gehirntumor, Glioblastom',
  ]),
  topic('cancer', 'brca', ['Hereditary risk (BRCA, Lynch)', 'Risque héréditaire (BRCA, Lynch)', 'Erbliches Risiko (BRCA, Lynch)'], [
    'BRCA, Lynch, hereditary cancer, genetic risk',
    'BRCA, Lynch, cancer héréditaire',
    'BRCA, Lynch, erblicher Krebs, familiärer Krebs',
  ]),
  topic('cancer', 'youngcancer', ['Young adults with cancer', 'Jeunes adultes et cancer', 'Junge Erwachsene mit Krebs'], [
    'young cancer, cancer under 40',
    'jeune cancer, jeunes malades',
    'junge Krebskranke, jung und Krebs',
  ]),
  relativesTopic('cancer', 'cancerfam', ['Relatives of people with cancer', 'Proches de personnes atteintes d\'un cancer', 'Angehörige von Krebskranken'], [
    'cancer relatives, wife has cancer, husband has cancer, cancer carers',
    'proches cancer, aidants cancer',
    'Angehörige Krebs, Partner Krebs',
  ]),
  relativesTopic('cancer', 'childcancer', ['Parents of children with cancer', 'Parents d\'enfants atteints d\'un cancer', 'Eltern krebskranker Kinder'], [
    'childhood cancer, child with cancer',
    'enfant cancer, cancer pédiatrique',
    'krebskrankes Kind, Kinderkrebs',
  ]),
]
