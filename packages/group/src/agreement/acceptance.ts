/**
 * The text a person signs to accept agreements with their knock. Every line is in it, numbered,
 * so that no other agreements and no other knock have the same text.
 */
export function acceptance(lines: readonly string[], knock: string): string {
  const numbered = lines.map((line, index) => `${index + 1}. ${JSON.stringify(line)}`)
  return ['I knock, and I accept these agreements.', `Knock ${JSON.stringify(knock)}`, ...numbered, ''].join('\n')
}
