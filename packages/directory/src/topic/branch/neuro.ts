import { branch, relativesTopic, topic } from '../seed.ts'

export const neuro = [
  branch('neuro', ['Nervous system and pain', 'Système nerveux et douleur', 'Nervensystem und Schmerz'], ['neurological, nerves', 'neurologique, nerfs', 'neurologisch, Nerven']),
  topic('neuro', 'ms', ['Multiple sclerosis', 'Sclérose en plaques', 'Multiple Sklerose'], [
    'MS, multiple sclerosis',
    'SEP, sclérose en plaques',
    'MS, Multiple Sklerose, DMSG',
  ]),
  topic('neuro', 'parkinson', ['Parkinson\'s', 'Parkinson', 'Parkinson'], [
    'Parkinson, tremor',
    'maladie de Parkinson, tremblements',
    'Parkinson, Zittern, Schüttellähmung',
  ]),
  topic('neuro', 'epilepsy', ['Epilepsy', 'Épilepsie', 'Epilepsie'], [
    'epileptic, seizures, fits',
    'épileptique, convulsions',
    'epileptisch, Anfälle, Anfallsleiden',
  ]),
  topic('neuro', 'stroke', ['Stroke', 'AVC', 'Schlaganfall'], [
    'stroke survivors, paralysis',
    'accident vasculaire cérébral, AVC, hémiplégie',
    'Schlaganfall, Hirnschlag, halbseitig gelähmt',
  ]),
  topic('neuro', 'aphasia', ['Aphasia', 'Aphasie', 'Aphasie'], [
    'speech loss, aphasic',
    'aphasique, perte de la parole',
    'Aphasiker, Sprachverlust',
  ]),
  topic('neuro', 'braininjury', ['Brain injury', 'Traumatisme crânien', 'Schädel-Hirn-Verletzung'], [
    'brain injury, TBI, head injury, concussion',
    'traumatisme crânien, cérébrolésé, commotion',
    'Schädelhirntrauma, Hirnverletzung, Wachkoma',
  ]),
  topic('neuro', 'migraine', ['Migraine and headache', 'Migraine et céphalées', 'Migräne und Kopfschmerz'], [
    'migraine, headaches, cluster headache',
    'migraine, maux de tête, céphalée',
    'Migräne, Kopfweh, Kopfschmerzen, Clusterkopfschmerz',
  ]),
  topic('neuro', 'pain', ['Chronic pain', 'Douleur chronique', 'Chronischer Schmerz'], [
    'pain, chronic pain, back pain',
    'douleur, mal de dos, douleurs',
    'Schmerz, Schmerzen, Rückenschmerzen, Schmerzpatienten',
  ]),
  topic('neuro', 'fibro', ['Fibromyalgia', 'Fibromyalgie', 'Fibromyalgie'], [
    'fibromyalgia',
    'fibromyalgie',
    'Fibromyalgie, Weichteilrheuma',
  ]),
  topic('neuro', 'als', ['ALS and muscle disease', 'SLA et maladies musculaires', 'ALS und Muskelerkrankungen'], [
    'ALS, motor neurone, muscular dystrophy',
    'SLA, maladie de Charcot, myopathie',
    'ALS, Muskelschwund, Muskelkrank',
  ]),
  topic('neuro', 'rls', ['Restless legs, polyneuropathy', 'Jambes sans repos, polyneuropathie', 'Restless Legs, Polyneuropathie'], [
    'restless legs, RLS, polyneuropathy, neuropathy',
    'jambes sans repos, polyneuropathie',
    'RLS, unruhige Beine, Polyneuropathie, Neuropathie',
  ]),
  topic('neuro', 'dementia', ['Living with early dementia', 'Vivre avec une démence débutante', 'Leben mit beginnender Demenz'], [
    'dementia, Alzheimer, memory loss, forgetful',
    'démence, Alzheimer, mémoire, oublis',
    'Demenz, Alzheimer, vergesslich, Gedächtnis',
  ]),
  relativesTopic('neuro', 'dementiacare', ['Carers of people with dementia', 'Proches aidants – démence', 'Angehörige von Menschen mit Demenz'], [
    'dementia carers, dementia caregivers, Alzheimer caregivers, mother has dementia',
    'aidants Alzheimer, aidants démence',
    'Demenz Angehörige, Alzheimer Angehörige, Pflege bei Demenz',
  ]),
]
