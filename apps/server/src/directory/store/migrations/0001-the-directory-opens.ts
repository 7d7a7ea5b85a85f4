/**
 * A listing lies beside the record it was made from, verbatim. Cards are ordered by the hash of their id, so that
 * nothing tells which came when. `changes` lets another process see what has to be read again.
 */
export const theDirectoryOpens = `
CREATE TABLE listings (
  row INTEGER PRIMARY KEY, kind TEXT NOT NULL, source TEXT NOT NULL, key TEXT NOT NULL, slug TEXT NOT NULL UNIQUE,
  hash BLOB NOT NULL, original TEXT NOT NULL, listing TEXT NOT NULL, seen TEXT NOT NULL, missing_since TEXT,
  UNIQUE (source, key)
) STRICT;
CREATE TABLE imports (
  row INTEGER PRIMARY KEY, source TEXT NOT NULL, day TEXT NOT NULL, rows INTEGER NOT NULL, added INTEGER NOT NULL,
  changed INTEGER NOT NULL, unchanged INTEGER NOT NULL, missing INTEGER NOT NULL, refused INTEGER NOT NULL
) STRICT;
CREATE TABLE cards (
  id BLOB PRIMARY KEY, slug TEXT NOT NULL UNIQUE, card TEXT NOT NULL, letterbox TEXT NOT NULL,
  token BLOB NOT NULL, former BLOB NOT NULL, request BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE changes (listings INTEGER NOT NULL, cards INTEGER NOT NULL) STRICT;
INSERT INTO changes VALUES (0, 0);
`
