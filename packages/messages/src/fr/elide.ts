const soft = /^[aàâäæeéèêëiîïoôöœuùûü]/i

/** “de” before a name, as one says it: de Jonas, d’Elif. Names that begin with h or y keep their “de”. */
export const of = (name: string): string => (soft.test(name) ? `d’${name}` : `de ${name}`)

/** “que” before a name: que Jonas, qu’Elif. */
export const that = (name: string): string => (soft.test(name) ? `qu’${name}` : `que ${name}`)
