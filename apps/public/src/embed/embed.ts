import { embedWords } from '@visavis/messages/embed'
import type { Embedded } from '../door.ts'
import { addressOf, askHouse, wishOf } from './ask.ts'
import type { Wish } from './ask.ts'
import { drawForm, drawGroup, link, make } from './draw.ts'
import { style } from './style.ts'

// The list of groups on somebody else's page: one script tag, no cookie, nothing but text from the house, styles in a shadow.

const tag = document.currentScript
if (tag instanceof HTMLScriptElement) open(tag)

function open(tag: HTMLScriptElement): void {
  const place = tag.dataset['into'] === undefined ? null : document.querySelector(tag.dataset['into'])
  const host = make('div')
  if (place === null) tag.after(host)
  else place.append(host)
  const shadow = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  shadow.adoptedStyleSheets = [sheet]
  const { lang, words } = embedWords(tag.dataset['lang'] ?? (document.documentElement.lang || navigator.language))
  const wish = wishOf(tag.dataset, tag.src, lang)
  const root = make('section', { lang, 'aria-label': words.loading })
  shadow.append(root)
  void furnish(root, wish, tag.dataset['search'] !== 'no', words)
}

/** Keeps the form and the line that is read aloud, while the groups come and go. */
async function furnish(root: HTMLElement, wish: Wish, withForm: boolean, words: ReturnType<typeof embedWords>['words']): Promise<void> {
  const status = make('h2', {}, words.loading)
  const body = make('div')
  root.append(make('div', { role: 'status', 'aria-live': 'polite' }, status), body)
  let turn = 0

  const show = async (asked: Wish): Promise<void> => {
    const mine = ++turn
    status.textContent = words.loading
    try {
      const answer = await askHouse(asked, 1)
      if (mine !== turn) return
      root.setAttribute('aria-label', answer.words.from)
      status.textContent = answer.heading
      body.replaceChildren(...drawAnswer(answer, asked))
      if (withForm && root.querySelector('form') === null) root.prepend(drawForm(answer, asked.fields, (q, near) => void show({ ...asked, fields: { ...asked.fields, q, near } })))
    } catch {
      if (mine !== turn) return
      status.textContent = words.trouble
      body.replaceChildren(make('p', {}, `${words.there} `, link(addressOf(asked, '/find'), new URL(asked.house).host)))
    }
  }
  await show(wish)
}

function drawAnswer(answer: Embedded, wish: Wish): Node[] {
  const { words, groups, pages, there, help } = answer
  const list = make('ul', { role: 'list' }, ...groups.map((group) => drawGroup(group, wish.house)))
  const foot = make('p', { class: 'from' }, link(wish.house + there, words.from), ' · ', link(wish.house + help, words.help))
  const more = pages > 1 ? moreButton(answer, list, wish) : null
  return [groups.length === 0 ? make('p', {}, words.nothing) : list, more, foot].filter((each) => each !== null)
}

/** Brings the next page; the eye, and whoever listens, goes on with its first group. */
function moreButton({ words, pages }: Embedded, list: HTMLUListElement, wish: Wish): HTMLButtonElement {
  const button = make('button', { type: 'button' }, words.more)
  let page = 1
  button.addEventListener('click', () => {
    button.disabled = true
    void askHouse(wish, page + 1).then(({ groups }) => {
      page++
      const first = list.childElementCount
      list.append(...groups.map((group) => drawGroup(group, wish.house)))
      list.children[first]?.querySelector('a')?.focus()
      if (page >= pages) button.remove()
    }).catch(() => undefined).finally(() => { button.disabled = false })
  })
  return button
}
