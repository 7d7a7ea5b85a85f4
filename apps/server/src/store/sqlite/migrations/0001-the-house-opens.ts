/**
 * Entries lie in the order in which they came (cheap to append). `places` says where a log's entries lie and carries
 * the first 48 bits of each SHA-256, so that they are read without the bodies; it follows some entries behind,
 * up to the row in `placed`. Words are apart, so that dropping them is real. Boxes are ordered by address: nothing tells when a
 * letter came, beyond its day.
 */
export const theHouseOpens = `
CREATE TABLE logs (log INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE) STRICT;
CREATE TABLE entries (
  row INTEGER PRIMARY KEY, log INTEGER NOT NULL, seq INTEGER NOT NULL, hash INTEGER NOT NULL, at INTEGER NOT NULL, entry BLOB NOT NULL
) STRICT;
CREATE TABLE places (
  log INTEGER NOT NULL, seq INTEGER NOT NULL, row INTEGER NOT NULL, hash INTEGER NOT NULL,
  PRIMARY KEY (log, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE placed (row INTEGER NOT NULL) STRICT;
INSERT INTO placed VALUES (0);
CREATE TABLE words (row INTEGER PRIMARY KEY, expires INTEGER NOT NULL, forget BLOB NOT NULL, words BLOB NOT NULL) STRICT;
CREATE INDEX words_that_expire ON words (expires) WHERE expires > 0;
CREATE TABLE epochs (
  log INTEGER NOT NULL, seq INTEGER NOT NULL, epoch INTEGER NOT NULL, token BLOB NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY (log, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE letters (
  box BLOB NOT NULL, n INTEGER NOT NULL, hash BLOB NOT NULL, letter BLOB NOT NULL,
  PRIMARY KEY (box, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX letters_by_day ON letters (n);
`
