/** Thrown by every decoder for bytes or shapes that this version of the wire does not know. `message` says what was wrong. */
export class Malformed extends Error {
  override name = 'Malformed'
}
