import type { Embedded, EmbeddedGroup } from '../door.ts'

type Children = readonly (Node | string | null)[]

/** An element with its attributes and what is in it. Texts stay texts, whatever is written in them. */
export function make<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Record<string, string> = {}, ...children: Children): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children.filter((child) => child !== null))
  return element
}

/** A link that says nothing of the page it stands on. */
export const link = (href: string, says: string): HTMLAnchorElement => make('a', { href, rel: 'noreferrer', referrerpolicy: 'no-referrer', target: '_top' }, says)

/** One group. */
export function drawGroup({ href, name, about, lines, note, fresh }: EmbeddedGroup, house: string): HTMLLIElement {
  const line = (says: string, kind = '') => (says === '' ? null : make('p', kind === '' ? { dir: 'auto' } : { class: kind }, says))
  return make('li', {}, make('h3', { dir: 'auto' }, link(house + href, name)), line(note, 'note'), line(about), ...lines.map((each) => line(each)), line(fresh, 'fresh'))
}

/** The question again, to change it. */
export function drawForm({ words }: Embedded, fields: Record<string, string>, asked: (q: string, near: string) => void): HTMLFormElement {
  const q = make('input', { type: 'search', name: 'q', value: fields['q'] ?? '', autocomplete: 'off', maxlength: '200' })
  const near = make('input', { type: 'text', name: 'near', value: fields['near'] ?? '', autocomplete: 'off', maxlength: '200' })
  const form = make('form', { role: 'search' }, make('label', {}, words.about, q), make('label', {}, words.where, near), make('button', { type: 'submit' }, words.show))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    asked(q.value, near.value)
  })
  return form
}
