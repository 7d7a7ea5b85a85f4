import { branch, relativesTopic, topic } from '../seed.ts'

export const neurodiv = [
  branch('neurodiv', ['Neurodiversity and development', 'Neurodiversité et développement', 'Neurodiversität und Entwicklung'], ['neurodivergent, neurodiverse', 'neurodivergent, neuroatypique', 'neurodivergent, neurodivers']),
  topic('neurodiv', 'adhd', ['ADHD (adults)', 'TDAH (adultes)', 'ADHS (Erwachsene)'], [
    'ADD, attention deficit, hyperactive, adult ADHD',
    'TDAH, TDA, déficit d\'attention, hyperactif',
    'ADHS, ADS, Aufmerksamkeitsdefizit, hyperaktiv',
  ]),
  topic('neurodiv', 'autism', ['Autism (adults)', 'Autisme (adultes)', 'Autismus (Erwachsene)'], [
    'autistic, Asperger, ASD, spectrum',
    'autiste, Asperger, TSA',
    'Autist, autistisch, Asperger, ASS, Spektrum',
  ]),
  relativesTopic('neurodiv', 'adhdparents', ['Parents of children with ADHD', 'Parents d\'enfants TDAH', 'Eltern von Kindern mit ADHS'], [
    'my child has ADHD, ADHD parents',
    'enfant hyperactif, parents TDAH',
    'ADHS-Kind, ADHS-Eltern, Kind mit ADHS',
  ]),
  relativesTopic('neurodiv', 'autismparents', ['Parents of autistic children', 'Parents d\'enfants autistes', 'Eltern autistischer Kinder'], [
    'my child is autistic, autism parents',
    'enfant autiste, parents autisme',
    'autistisches Kind, Autismus-Eltern',
  ]),
  topic('neurodiv', 'gifted', ['Giftedness', 'Haut potentiel', 'Hochbegabung'], [
    'gifted, high ability',
    'surdoué, HPI, haut potentiel, douance',
    'hochbegabt, Hochbegabte, Hochsensibel',
  ]),
  topic('neurodiv', 'stutter', ['Stuttering', 'Bégaiement', 'Stottern'], [
    'stammer, stammering, stutterer',
    'bègue, bégayer',
    'stottern, Stotterer, Stotternde',
  ]),
  topic('neurodiv', 'tourette', ['Tourette and tics', 'Gilles de la Tourette et tics', 'Tourette und Tics'], [
    'tics, Tourette\'s',
    'tics, syndrome Gilles de la Tourette',
    'Tics, Tourette-Syndrom',
  ]),
]
