import { languageCodes } from '../../feed/type/languages.ts'
import type { Listing, TagKind } from '../../listing/listing.ts'
import type { Language } from '../../topic/topic.ts'
import { attendingOf } from '../weekly.ts'
import { smallNumberFor } from './number.ts'

/** One format of a meeting, before it is told in a language. */
export interface OwnFormat {
  id: number
  key: string
  worldId: string
  kind: 'FC1' | 'FC2' | 'FC3' | 'O' | 'LANG'
  names: Record<Language, string>
}

const kinds: Record<TagKind, OwnFormat['kind']> = { method: 'FC1', place: 'FC2', access: 'FC2', who: 'FC3', openness: 'O', language: 'LANG', other: 'FC1' }
/** What a BMLT server calls in all languages what Meeting Guide has letters for (bmlt-server, TsmlMeetingResource). */
const worldIds: Record<string, string> = {
  O: 'OPEN', C: 'CLOSED', X: 'WCHR', TC: 'TC', ONL: 'VM', SP: 'SPK', ST: 'STEP', D: 'DISC', BE: 'BEG', LIT: 'LIT', MED: 'MED', M: 'M', W: 'W', Y: 'Y', TR: 'TRAD', CAN: 'CAN', CF: 'CW', SM: 'SMOK',
}
const venues: Record<'VM' | 'HY' | 'TC', OwnFormat> = {
  VM: { id: 1, key: 'VM', worldId: 'VM', kind: 'FC2', names: { en: 'Virtual Meeting', fr: 'Réunion virtuelle', de: 'Online-Treffen' } },
  HY: { id: 2, key: 'HY', worldId: 'HYBR', kind: 'FC2', names: { en: 'Hybrid Meeting', fr: 'Réunion hybride', de: 'Hybrides Treffen' } },
  TC: { id: 3, key: 'TC', worldId: 'TC', kind: 'FC2', names: { en: 'Temporarily Closed Facility', fr: 'Lieu temporairement fermé', de: 'Ort vorübergehend geschlossen' } },
}
const signed = { en: 'American Sign Language', fr: 'Langue des signes américaine', de: 'Amerikanische Gebärdensprache' }
const spoken = new Map([['ase', signed] as const, ...languageCodes.map(([, iso, en, fr, de]) => [iso, { en, fr, de }] as const)])

/** What a meeting is like, in the terms of BMLT: its tags, its languages, and how one takes part. */
export function formatsOf(listing: Listing): OwnFormat[] {
  const { tags, languages, status } = listing
  const attending = attendingOf(listing)
  const tagged = tags.filter(({ kind }) => kind !== 'language').map(({ code, kind, label }): OwnFormat => {
    const bare = code.slice(code.indexOf(':') + 1)
    return { id: smallNumberFor(code), key: bare, worldId: code.startsWith('na:') ? (worldIds[bare] ?? bare) : (worldIds[bare] ?? ''), kind: kinds[kind], names: label ?? { en: bare, fr: bare, de: bare } }
  })
  const told = languages.map((iso): OwnFormat => ({ id: smallNumberFor(`language:${iso}`), key: iso.toUpperCase(), worldId: 'LANG', kind: 'LANG', names: spoken.get(iso) ?? { en: iso, fr: iso, de: iso } }))
  const venue = [...(attending === 'online' ? [venues.VM] : []), ...(attending === 'hybrid' ? [venues.HY] : []), ...(status === 'pausing' ? [venues.TC] : [])]
  const known = new Set(venue.map(({ worldId }) => worldId))
  return [...tagged.filter(({ worldId }) => !known.has(worldId)), ...told, ...venue]
}

/** A format as GetFormats tells it; every value is a string. */
export const asFormat = ({ id, key, worldId, kind, names }: OwnFormat, lang: Language, root: string): Record<string, string> => ({
  key_string: key, name_string: names[lang], description_string: names[lang], lang, id: String(id), world_id: worldId, root_server_uri: root, format_type_enum: kind,
})
