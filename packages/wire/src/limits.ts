/** The largest things the wire carries; server and devices refuse what is larger. Bytes unless the name says otherwise. */
export const MOST = {
  /** any one CBOR value */ cbor: 8 * 1024 * 1024,
  /** levels of lists and maps */ depth: 32,
  /** an everyday entry */ entry: 64 * 1024,
  /** a rekey with all its wraps and a snapshot */ rekey: 2 * 1024 * 1024,
  /** the sealed words of one entry */ words: 64 * 1024,
  /** people wrapped for in one rekey */ members: 150,
  /** one letter */ letter: 64 * 1024,
  /** letters waiting in one box */ lettersInBox: 200,
  /** one frame from a device on the live line: an append that is larger goes over HTTP */ asked: 16 * 1024,
  /** entries in one page */ page: 500,
  /** bytes of entries and words in one page */ pageBytes: 2 * 1024 * 1024,
} as const

/** Spans the server keeps, in days. */
export const DAYS = { letter: 30, supersededToken: 14, soonestEnding: 30, latestEnding: 3650 } as const
