import type { Formats, GroupAreas, GroupSideWords, Lang } from '@visavis/messages/group'
import { decisionPieces } from './decisions.ts'
import type { Everything } from './everything.ts'
import { whenOf } from './when.ts'
import { html, list, paragraph, piece, section, whole, written } from './html.ts'

/** The words and formats a page is written with. */
export interface Tongue extends Pick<GroupAreas, 'export' | 'deciding' | 'task'> { lang: Lang; side: GroupSideWords; f: Formats }

/** Everything as a page to read and to print. */
export function page(all: Everything, tongue: Tongue): string {
  const { export: words, f, lang } = tongue
  const title = words.title(all.group.name)
  return whole(lang, title, [
    paragraph(words.made(whenOf(all.made, f))), paragraph(all.holds === 'all' ? words.care : words.own),
    all.group.purpose && paragraph(all.group.purpose),
    section(words.agreements, all.holds === 'all' && all.group.agreements.length > 0 ? [list(all.group.agreements.map(html))] : []),
    section(words.people, all.people.length > 0 ? [list(all.people.map((one) => person(one, tongue)))] : []),
    section(words.tasks, all.tasks.length > 0 ? [list(all.tasks.map((one) => task(one, tongue)))] : []),
    section(words.decisions, decisionPieces(all, tongue)),
    section(words.questions, all.questions.map((one) => piece(one.text, words.askedBy(one.by), list(one.options.map(html))))),
    section(words.sharings, all.sharings.map((one) => sharing(one, tongue))),
    section(words.knocks, all.knocks.map((one) => knock(one, tongue))),
  ])
}

function person({ name, me, line, since, contact }: Everything['people'][number], { export: words, f }: Tongue): string {
  const says = [me ? words.me(name) : name, line, words.since(f.date(since.slice(0, 10)))].filter((part) => part !== '').map(html).join(' · ')
  return contact === null ? says : `${says}<br>${html(words.contact)} ${written(contact)}`
}

function task({ name, kind, by, until }: Everything['tasks'][number], { export: words, task: tasks, f }: Tongue): string {
  const called = tasks.kinds[kind as keyof typeof tasks.kinds] ?? name
  return html(by === null || until === null ? words.freeTask(called) : words.takenTask(called, by, f.date(until.slice(0, 10))))
}

function sharing({ by, at, words: said, heardBy, known, thanks }: Everything['sharings'][number], tongue: Tongue): string {
  const { export: words, f } = tongue
  return piece(by, whenOf(at, f), text(said, tongue),
    heardBy.length > 0 ? paragraph(words.heard(f.list(heardBy))) : '',
    list([...known.map((one) => `${html(words.knows(one.by))} ${one.words ? written(one.words) : ''}`), ...thanks.map((one) => `${html(words.thanks(one.by))} ${written(one.words)}`)]))
}

function knock({ name, at, words: said, answers }: Everything['knocks'][number], tongue: Tongue): string {
  const { f } = tongue
  return piece(name, whenOf(at, f), text(said, tongue), list(answers.map((one) => `${html(one.by)}, ${html(whenOf(one.at, f))}: ${written(one.words ?? tongue.export.gone)}`)))
}

const text = (said: string | null, { export: words }: Tongue): string => (said === null ? `<p class="quiet">${html(words.gone)}</p>` : paragraph(said))
