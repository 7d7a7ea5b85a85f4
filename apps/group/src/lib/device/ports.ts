/** What a device needs from the world. Everything real comes in through these; a story hands in pretended ones. */

/** Sealed shelves: text keys, byte values. `write` is all or nothing, also when the device dies half way. */
export interface Storage {
  read(key: string): Promise<Uint8Array | undefined>
  /** All keys that begin with `prefix`, in ascending order. */
  keys(prefix: string): Promise<string[]>
  /** Each pair sets a key, or removes it when the value is null. */
  write(changes: readonly (readonly [key: string, value: Uint8Array | null])[]): Promise<void>
  /** A key that can be used here but need not be readable; kept beside the shelves. */
  secret(name: string): Promise<Secret | undefined>
  /** Keeps a secret; an earlier one of that name stays and is the answer, so that two tabs agree. */
  keepSecret(name: string, secret: Secret): Promise<Secret>
  dropSecret(name: string): Promise<void>
  /** Removes everything, and the key everything was encrypted under. */
  wipe(): Promise<void>
  close(): void
}

export type Secret = CryptoKey | CryptoKeyPair

export interface Ask {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Begins with `/`; never carries anything about a group but a random id. */
  path: string
  /** 32 bytes for `Authorization: Bearer`, or null. */
  token: Uint8Array | null
  body: Uint8Array | null
  type: 'application/cbor' | 'application/json' | 'application/octet-stream'
}

export interface Reply {
  status: number
  body: Uint8Array
  /** Seconds the server asked us to wait, or 0. */
  retryAfter: number
}

/** The way to the house. A house that cannot be reached is a throw of `Unreachable`; every other answer is a `Reply`. */
export interface Transport {
  ask(ask: Ask): Promise<Reply>
  /** Opens the one live connection; `heard` gets each binary frame, `closed` is called once when it ends. */
  live(heard: (frame: Uint8Array) => void, closed: () => void): Promise<Live>
}

export interface Live {
  send(frame: Uint8Array): void
  close(): void
}

export class Unreachable extends Error {}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Calls once after `ms`; the returned function calls it off. */
  after(ms: number, call: () => void): () => void
}

export type Random = (size: number) => Uint8Array

/** `navigator.locks`, as far as we use it. */
export interface Locks {
  request<T>(name: string, options: { signal?: AbortSignal }, held: () => Promise<T>): Promise<T>
}

/** One end of a `BroadcastChannel`, as far as we use it. */
export interface Channel {
  post(message: unknown): void
  listen(heard: (message: unknown) => void): void
  close(): void
}
