import About from './about/About.svelte'
import Confirm from './confirm/Confirm.svelte'
import Desk from './desk/Desk.svelte'
import { document, icon } from './document.ts'
import type { Pages } from './door.ts'
import { embedded } from './embed/embedded.ts'
import Find from './find/Find.svelte'
import { findTitle } from './find/heading.ts'
import Help from './help/Help.svelte'
import Home from './home/Home.svelte'
import Listing from './listing/Listing.svelte'
import Trouble from './trouble/Trouble.svelte'
import { viewOf } from './view.ts'

const titled = (title: string) => `${title} · Visavis`

export const pages: Pages = {
  home(visit, facts) {
    const view = viewOf(visit)
    const { title, description } = view.words.public
    return document(Home, { view, ...facts }, { title: `Visavis · ${title}`, description, feeds: true })
  },
  find(visit, facts) {
    const view = viewOf(visit)
    return document(Find, { view, ...facts }, { title: titled(findTitle(view, facts.found)), hidden: true })
  },
  listing(visit, facts) {
    const view = viewOf(visit)
    return document(Listing, { view, ...facts }, { title: titled(facts.listing.name), description: facts.listing.shortLine })
  },
  embed(visit, facts) {
    return embedded(viewOf(visit), facts)
  },
  about(visit, facts) {
    const view = viewOf(visit)
    const { title, description } = view.words.about
    return document(About, { view, ...facts }, { title, description })
  },
  help(visit, facts) {
    const view = viewOf(visit)
    return document(Help, { view, ...facts }, { title: titled(view.words.help.title), lean: true })
  },
  confirm(visit, facts) {
    const view = viewOf(visit)
    return document(Confirm, { view, facts }, { title: titled(view.words.confirm.title), hidden: true })
  },
  confirmGone(visit) {
    const view = viewOf(visit)
    const { goneTitle: title, goneSays: says } = view.words.confirm
    return document(Trouble, { view, title, says, again: false }, { title: titled(title), hidden: true })
  },
  desk(visit, facts) {
    const view = viewOf(visit)
    return document(Desk, { view, facts }, { title: titled(view.words.desk.title), hidden: true })
  },
  notFound(visit) {
    const view = viewOf(visit)
    const { notFoundTitle: title, notFoundSays: says } = view.words.public
    return document(Trouble, { view, title, says, again: false }, { title: titled(title), hidden: true })
  },
  fault(visit) {
    const view = viewOf(visit)
    const { faultTitle: title, faultSays: says } = view.words.public
    return document(Trouble, { view, title, says, again: true }, { title: titled(title), hidden: true })
  },
}

export { icon }
