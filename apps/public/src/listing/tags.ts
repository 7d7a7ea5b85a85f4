import type { Tag } from '@visavis/directory'
import type { Lang } from '@visavis/messages'

const shown = ['access', 'openness', 'who', 'method', 'other'] as const

/** The marks of a group under the names people look for. An unknown code is shown bare, not hidden and not guessed. */
export function tagsByKind(tags: readonly Tag[], lang: Lang): { kind: (typeof shown)[number]; labels: string[] }[] {
  const kindOf = (tag: Tag) => tag.label === null || tag.kind === 'place' ? 'other' : tag.kind
  const labelOf = (tag: Tag) => tag.label?.[lang] ?? tag.code.slice(tag.code.indexOf(':') + 1)
  return shown
    .map(kind => ({ kind, labels: [...new Set(tags.filter(tag => kindOf(tag) === kind).map(labelOf))] }))
    .filter(({ labels }) => labels.length > 0)
}
