import { branch, relativesTopic, topic } from '../seed.ts'

export const family = [
  branch('family', ['Family and relationships', 'Famille et relations', 'Familie und Beziehung'], ['family, relationship, relationships', 'famille, couple, relation', 'Familie, Partnerschaft, Beziehung']),
  topic('family', 'separation', ['Separation and divorce', 'Séparation et divorce', 'Trennung und Scheidung'], [
    'divorce, break-up, breakup, separated, custody',
    'divorce, rupture, séparé, garde',
    'Scheidung, getrennt, Liebeskummer, Trennung, Sorgerecht',
  ]),
  topic('family', 'singleparents', ['Single parents', 'Parents seuls', 'Alleinerziehende'], [
    'single mother, single father, lone parent',
    'mère seule, père seul, monoparental, famille monoparentale',
    'alleinerziehend, Alleinerziehende Mütter, Ein-Eltern',
  ]),
  topic('family', 'infertility', ['Infertility', 'Infertilité', 'Unerfüllter Kinderwunsch'], [
    'infertile, IVF, childless, trying to conceive',
    'infertile, PMA, FIV, sans enfant',
    'Kinderwunsch, ungewollt kinderlos, IVF, kinderlos',
  ]),
  topic('family', 'adoption', ['Adoption and fostering', 'Adoption et famille d\'accueil', 'Adoption und Pflegefamilie'], [
    'adopted, adoptive, foster, foster parents',
    'adopté, adoptif, famille d\'accueil',
    'adoptiert, Pflegeeltern, Adoptiveltern, Pflegekinder',
  ]),
  topic('family', 'estranged', ['Estranged parents and grandparents', 'Parents et grands-parents coupés de contact', 'Verlassene Eltern und Großeltern'], [
    'estranged, no contact, grandparents rights',
    'rupture familiale, sans contact',
    'Kontaktabbruch, verlassene Eltern, verlassene Großeltern',
  ]),
  topic('family', 'toxic', ['Harmful relationships', 'Relations toxiques', 'Toxische Beziehungen'], [
    'toxic, narcissist, narcissistic, emotional abuse',
    'toxique, pervers narcissique, manipulation, emprise',
    'toxisch, Narzissmus, Narzisst, narzisstisch, Manipulation',
  ]),
  topic('family', 'preterm', ['Premature babies and multiples', 'Prématurés et naissances multiples', 'Frühgeborene und Mehrlinge'], [
    'premature, preemie, twins, triplets, multiples',
    'prématuré, jumeaux, triplés',
    'Frühchen, Zwillinge, Drillinge, Mehrlinge',
  ]),
  topic('family', 'parentsgen', ['Worn-out parents', 'Parents épuisés', 'Erschöpfte Eltern'], [
    'parents, parental burnout, parenting, mothers, fathers',
    'parents, burn-out parental, mères, pères',
    'Eltern, Mütter, Väter, Elternburnout, Erziehung',
  ]),
  relativesTopic('family', 'carers', ['Family carers', 'Proches aidants', 'Pflegende Angehörige'], [
    'carer, caregiver, caring, caregivers',
    'aidant, aidants, aidant naturel, s\'occuper d\'un proche',
    'Pflege, pflegen, Pflegende, pflegende Angehörige',
  ]),
]
