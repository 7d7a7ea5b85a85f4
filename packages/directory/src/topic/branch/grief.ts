import { branch, relativesTopic, topic } from '../seed.ts'

export const grief = [
  branch('grief', ['Grief and loss', 'Deuil et perte', 'Trauer und Verlust'], ['grief, loss', 'deuil, perte', 'Trauer, Verlust']),
  topic('grief', 'bereaved', ['Bereavement', 'Deuil', 'Trauer'], [
    'grief, grieving, mourning, loss, bereavement, someone died',
    'deuil, endeuillé, perte, décès, mort',
    'Trauer, trauern, Trauernde, Tod, Verlust, Trauergruppe, Hinterbliebene',
  ]),
  topic('grief', 'widowed', ['Loss of a partner', 'Perte du conjoint', 'Verlust des Partners'], [
    'widow, widower, husband died, wife died',
    'veuf, veuve, veuvage',
    'Witwe, Witwer, verwitwet',
  ]),
  topic('grief', 'childloss', ['Loss of a child', 'Perte d\'un enfant', 'Verwaiste Eltern'], [
    'child died, bereaved parents, lost a child, compassionate friends',
    'perte d\'un enfant, parents endeuillés, enfant décédé',
    'verwaiste Eltern, Kind gestorben, Tod des Kindes',
  ]),
  topic('grief', 'pregloss', ['Miscarriage and stillbirth', 'Deuil périnatal', 'Sternenkinder, Fehl- und Totgeburt'], [
    'miscarriage, stillbirth, baby loss, pregnancy loss',
    'fausse couche, mort-né, deuil périnatal',
    'Fehlgeburt, Totgeburt, Sternenkind, Sternenkinder',
  ]),
  relativesTopic('grief', 'suicideloss', ['Bereaved by suicide', 'Deuil après suicide', 'Trauer nach Suizid'], [
    'suicide loss, suicide bereavement, survivors of suicide',
    'suicide d\'un proche, deuil après suicide',
    'Suizid, Angehörige um Suizid, AGUS, Selbstmord',
  ]),
  topic('grief', 'youngbereaved', ['Young and bereaved', 'Jeunes en deuil', 'Junge Trauernde'], [
    'young widow, young grief, lost a parent',
    'jeunes endeuillés, jeune veuve',
    'junge Trauernde, jung verwitwet, junge Witwe',
  ]),
]
