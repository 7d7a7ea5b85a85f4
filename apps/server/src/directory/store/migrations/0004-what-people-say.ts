/**
 * What people say of an entry lies beside what its source says, so that no import writes over it: confirmations, `ours` (texts the
 * desk keeps field by field), and the history of every change, which is never rewritten. `links` opens an entry to whoever holds
 * the secret behind the hash. `differences` keeps what an entry was before its source changed it, until somebody has looked.
 */
export const whatPeopleSay = `
CREATE TABLE confirmations (slug TEXT PRIMARY KEY, day TEXT NOT NULL, by TEXT NOT NULL, how TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE ours (slug TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (slug, field)) STRICT, WITHOUT ROWID;
CREATE TABLE history (
  number INTEGER PRIMARY KEY, slug TEXT NOT NULL, at INTEGER NOT NULL, who TEXT NOT NULL, field TEXT NOT NULL,
  before TEXT NOT NULL, after TEXT NOT NULL, undoes INTEGER
) STRICT;
CREATE INDEX history_slug ON history (slug, number);
CREATE TABLE links (hash BLOB PRIMARY KEY, slug TEXT NOT NULL, made TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE asking (slug TEXT PRIMARY KEY, mail TEXT NOT NULL DEFAULT '', postal TEXT NOT NULL DEFAULT '', asked TEXT, bounced TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE proposals (number INTEGER PRIMARY KEY, slug TEXT NOT NULL, day TEXT NOT NULL, texts TEXT NOT NULL, words TEXT NOT NULL) STRICT;
CREATE TABLE differences (slug TEXT PRIMARY KEY, before TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TRIGGER a_source_changed_an_entry AFTER UPDATE OF listing ON listings WHEN OLD.listing <> NEW.listing AND OLD.kind = 'import'
BEGIN INSERT OR IGNORE INTO differences VALUES (NEW.slug, OLD.listing); END;
CREATE TABLE staff (name TEXT PRIMARY KEY, passphrase TEXT, setup BLOB, until INTEGER) STRICT, WITHOUT ROWID;
CREATE TABLE sessions (hash BLOB PRIMARY KEY, name TEXT NOT NULL, until INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
`
