/** A record is certified by the person's own key and holds it, so only that key can be found in it. */
export function isSignedWith(record: Uint8Array, key: Uint8Array): boolean {
  for (let start = 0; start + key.length <= record.length; start++) {
    if (key.every((byte, index) => record[start + index] === byte)) return true
  }
  return false
}
