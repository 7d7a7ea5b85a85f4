/** A text as calendars escape it (RFC 5545, 3.3.11); signs that steer a screen are left out. */
export const escaped = (text: string): string =>
  text.replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '').replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n')

/** Lines of at most 75 octets, the rest on the next one behind a space (RFC 5545, 3.1), with the ends calendars want. */
export const folded = (lines: readonly string[]): string => lines.map((line) => `${fold(line)}\r\n`).join('')

function fold(line: string): string {
  let [text, size] = ['', 0]
  for (const sign of line) {
    const octets = sizeOf(sign.codePointAt(0) ?? 0)
    if (size + octets > 75) [text, size] = [`${text}\r\n `, 1]
    text += sign
    size += octets
  }
  return text
}

const sizeOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)
