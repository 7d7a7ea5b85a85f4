import { fieldNames, tidy } from '@visavis/directory'
import type { Confirmation, FieldName } from '@visavis/directory'
import type { DeskNotice } from '@visavis/public'
import { askingOf, isOneMail, keepAsking } from '../directory/confirm/asking.ts'
import { setConfirmed, setTexts } from '../directory/confirm/change.ts'
import { entryOf } from '../directory/confirm/entry.ts'
import type { KeptEntry } from '../directory/confirm/entry.ts'
import { dropProposal, proposalsOf } from '../directory/confirm/proposals.ts'
import { decide, sourceChanges } from './differences.ts'
import { markOfSheet } from './entry-sheet.ts'
import type { Desk } from './ground.ts'
import { readEdit } from './rules.ts'
import type { Form } from './rules.ts'

/** What an act at the desk comes to: a sentence, or a form to look at once more. */
export type Done = DeskNotice | { form: Form; why: 'wrong' | 'clash' }

/** Something done to one entry, within one transaction: what it stands on cannot change meanwhile. */
export type Act = (desk: Desk, kept: KeptEntry, form: URLSearchParams, who: string) => Done

const mostPostal = 500

/** What can be done to an entry, by the last word of its address. */
export const acts: Readonly<Record<string, Act>> = {
  edit({ file, ground }, kept, form, who) {
    const edit = readEdit(kept, (field) => (form.has(field) ? form.getAll(field).filter(Boolean).join(', ') : null))
    if (edit.kind === 'again') return edit
    return setTexts(file, kept.slug, edit.texts, { who, at: ground.clock() }) > 0 ? 'saved' : 'nothingChanged'
  },
  spoken({ file, ground, today }, kept, form, who) {
    const how = (['phone', 'visit', 'mail', 'letter'] as const).find((each) => each === form.get('how')) ?? 'phone'
    setConfirmed(file, kept.slug, { on: today(), by: 'contact-point', how }, { who, at: ground.clock() })
    return 'saved'
  },
  asking({ file }, kept, form) {
    const [mail, postal] = [tidy(form.get('mail') ?? ''), tidy(form.get('postal') ?? '').slice(0, mostPostal)]
    if (mail !== '' && !isOneMail(mail)) return 'wrongMail'
    const before = askingOf(file, kept.slug)
    keepAsking(file, kept.slug, { ...before, mail, postal, bounced: mail === before.mail ? before.bounced : null })
    return 'settled'
  },
  difference({ file, ground }, kept, form, who) {
    if (form.get('mark') !== markOfSheet(file, kept)) return 'outOfDate'
    decide(file, kept, sourceChanges(file, kept), (field) => form.get(`decide-${field}`) === 'keep', { who, at: ground.clock() })
    return 'settled'
  },
  proposal({ file, ground }, kept, form, who) {
    const proposal = proposalsOf(file, kept.slug).find(({ number }) => String(number) === form.get('number'))
    if (proposal === undefined || form.get('mark') !== markOfSheet(file, kept)) return 'outOfDate'
    const taken = fieldNames.filter((field) => proposal.texts[field] !== undefined && form.get(`decide-${field}`) === 'take')
    setTexts(file, kept.slug, new Map<FieldName, string>(taken.map((field) => [field, proposal.texts[field] ?? ''])), { who, at: ground.clock() })
    // Whoever says what has changed says that the rest is right.
    const confirmed: Confirmation = { on: proposal.day, by: 'group', how: 'link' }
    if (taken.length === Object.keys(proposal.texts).length && taken.length > 0 && (kept.confirmed?.on ?? '') < proposal.day) setConfirmed(file, kept.slug, confirmed, { who, at: ground.clock() })
    dropProposal(file, proposal.number)
    return 'settled'
  },
}

/** Takes over what the sources changed in these entries, where nobody here looks after anything; the others wait. */
export function takeAll({ file }: Desk, slugs: readonly string[]): void {
  for (const slug of slugs) if (entryOf(file, slug)?.ours.size === 0) file.prepare('DELETE FROM differences WHERE slug = ?').run(slug)
}
