/** What may travel: text, safe integers, truth values, null, bytes, lists, and maps with text keys. No fractions, no undefined. */
export type Value = string | number | boolean | null | Uint8Array | Value[] | { [key: string]: Value }
