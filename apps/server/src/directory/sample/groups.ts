import type { Audience, Format, Listing, Series, Status, Way } from '@visavis/directory'
import { inTown } from './towns.ts'

const weekly = (day: Series['day'], start: number, minutes: number, every = 1): Series => ({ day, start, end: start + minutes, rhythm: { kind: 'weekly', every } })
const monthly = (day: Series['day'], start: number, minutes: number, ...which: number[]): Series => ({ day, start, end: start + minutes, rhythm: { kind: 'monthly', which } })
const at = (hour: number, minute = 0) => hour * 60 + minute

interface Wish {
  town?: string
  venue?: string
  when?: Series[]
  words?: string
  format?: Format
  audience?: Audience
  status?: Status
  way?: Way
}

const marks: Record<string, string> = { en: 'Sample: ', fr: 'Exemple : ', de: 'Beispiel: ' }

function group(language: 'en' | 'fr' | 'de', name: string, shortLine: string, topics: string, wish: Wish): Omit<Listing, 'slug'> {
  const format = wish.format ?? 'in-person'
  return {
    name: marks[language] + name, shortLine, notes: '', topics: topics.split(' '), audience: wish.audience ?? 'affected', languages: [language],
    place: wish.town === undefined ? null : inTown(wish.town, wish.venue ?? ''),
    when: { series: wish.when ?? [], zone: null, words: wish.words ?? '', look: false },
    format,
    join: format === 'in-person' ? null : { link: null, known: true, phone: format === 'phone' ? '+00 0000 0000' : null, words: '' },
    howToCome: { way: wish.way ?? 'call-first', words: '', contact: null },
    status: wish.status ?? 'open', tags: [], origin: { kind: 'sample' }, letterbox: null,
  }
}

/** Invented groups of an invented region: three languages, many topics, rhythms, formats and states. None of them exists. */
export const sampleGroups: readonly Omit<Listing, 'slug'>[] = [
  group('de', 'Wieder Boden unter den Füßen', 'Für Menschen mit Depressionen, auch während einer Behandlung.', 'depression', { town: 'Lindental', venue: 'Haus am Markt, Raum 2', when: [weekly(2, at(19), 120)] }),
  group('de', 'Mitgehen', 'Für Angehörige von Menschen mit einer seelischen Erkrankung.', 'mentalrel depression', { town: 'Lindental', venue: 'Haus am Markt', when: [monthly(4, at(18, 30), 120, 1, 3)], audience: 'relatives', way: 'just-come' }),
  group('de', 'Trocken am Montag', 'Ein Abend ohne Alkohol, für alle, die aufhören wollen.', 'alcohol', { town: 'Sonnhalde', venue: 'Gemeindesaal', when: [weekly(1, at(20), 90)], way: 'just-come' }),
  group('de', 'Angst hat viele Gesichter', 'Bei Angst und Panik. Wir üben auch draußen zusammen.', 'anxiety', { town: 'Lindental', when: [weekly(3, at(18), 90, 2)], format: 'hybrid' }),
  group('de', 'Nachtlicht', 'Für pflegende Angehörige, die tagsüber nicht wegkönnen.', 'carers dementiacare', { when: [weekly(7, at(21), 60)], format: 'online', audience: 'relatives' }),
  group('de', 'Verwaiste Eltern Sonnhalde', 'Für Mütter und Väter, deren Kind gestorben ist.', 'childloss', { town: 'Sonnhalde', when: [monthly(6, at(15), 150, 2)], audience: 'both' }),
  group('de', 'Leben mit MS', 'Gespräch und gemeinsame Ausflüge.', 'ms', { town: 'Lindental', venue: 'Begegnungszentrum, ohne Stufen', when: [monthly(5, at(16), 120, -1)], audience: 'both', status: 'full' }),
  group('de', 'Junge Selbsthilfe Lindental', 'Zwischen 18 und 35, themenoffen.', 'young crisis', { town: 'Lindental', when: [weekly(4, at(19, 30), 120)], way: 'just-come' }),
  group('de', 'Schmerz lass nach', 'Für Menschen mit chronischen Schmerzen. Wir machen Sommerpause.', 'pain fibro', { town: 'Sonnhalde', when: [weekly(2, at(10), 90, 2)], status: 'pausing' }),
  group('fr', 'Paroles du soir', 'Pour les personnes qui vivent une dépression ou un épuisement.', 'depression burnout', { town: 'Valclair', venue: 'Maison des associations', when: [weekly(3, at(19), 120)] }),
  group('fr', 'Sobres ensemble', 'Arrêter de boire, un jour après l’autre.', 'alcohol', { town: 'Valclair', when: [weekly(1, at(18, 30), 90), weekly(5, at(18, 30), 90)], way: 'just-come' }),
  group('fr', 'Côté proches', 'Pour l’entourage d’une personne qui boit.', 'alcohol', { town: 'Valclair', when: [weekly(4, at(20), 90)], audience: 'relatives' }),
  group('fr', 'Deuil : marcher à plusieurs', 'Nous marchons et parlons, par tous les temps.', 'bereaved', { town: 'Les Tilleuls', words: 'Le dernier dimanche du mois, au lever du soleil', audience: 'both', way: 'just-come' }),
  group('fr', 'Endométriose, on en parle', 'Entre femmes concernées, en ligne le soir.', 'endometriosis', { when: [monthly(2, at(20, 30), 75, 1)], format: 'online' }),
  group('fr', 'Aidants du jeudi', 'Pour celles et ceux qui soignent un proche.', 'carers', { town: 'Les Tilleuls', when: [weekly(4, at(14), 120)], audience: 'relatives' }),
  group('fr', 'TDAH adultes', 'Astuces, fous rires et patience.', 'adhd', { town: 'Valclair', when: [weekly(6, at(10), 120, 2)], format: 'hybrid', status: 'waiting-list' }),
  group('fr', 'Au bout du fil', 'Un groupe par téléphone, pour qui ne peut pas sortir.', 'loneliness mobility', { when: [weekly(3, at(15), 60)], format: 'phone' }),
  group('en', 'The Kitchen Table', 'For anyone going through a depression. Tea is ready.', 'depression', { town: 'Elmbrook', venue: 'Old School, ground floor', when: [weekly(4, at(19), 90)], way: 'just-come' }),
  group('en', 'One Day at a Time, Elmbrook', 'For people who want to stop drinking.', 'alcohol', { town: 'Elmbrook', when: [weekly(1, at(7), 60), weekly(3, at(7), 60), weekly(5, at(7), 60)], way: 'just-come' }),
  group('en', 'Night Owls', 'For people who cannot sleep. It ends after midnight.', 'sleepapnea anxiety', { when: [weekly(5, at(23, 30), 90)], format: 'online', way: 'just-come' }),
  group('en', 'Still Us', 'Partners and parents of people with an eating disorder.', 'eating', { town: 'Harbour Cross', when: [monthly(1, at(18), 120, 2, 4)], audience: 'relatives' }),
  group('en', 'Harbour Cross Carers', 'For family carers, with someone to sit with your relative meanwhile.', 'carers dementiacare', { town: 'Harbour Cross', when: [weekly(2, at(13, 30), 120)], audience: 'relatives' }),
  group('en', 'Open Water', 'Grief after suicide. You need not say anything.', 'suicideloss', { town: 'Harbour Cross', when: [monthly(7, at(16), 120, 1)], audience: 'both' }),
  group('en', 'Long COVID Elmbrook', 'Short meetings, cameras off if you like.', 'longcovid mecfs', { when: [weekly(3, at(11), 45)], format: 'online', audience: 'both' }),
  group('en', 'A group for dads alone', 'We are still forming: six of us would be enough.', 'singleparents separation', { town: 'Elmbrook', words: 'We will choose the evening together', status: 'forming' }),
]
