/**
 * `alike` finds an entry again when its source gave it another identifier; `missing_runs` counts the days on which a reading did not
 * have it. A source keeps how it is read, so that it can be read again by itself. Each reading keeps its report.
 */
export const sourcesAndDifferences = `
ALTER TABLE listings ADD COLUMN alike TEXT NOT NULL DEFAULT '';
ALTER TABLE listings ADD COLUMN missing_runs INTEGER NOT NULL DEFAULT 0;
ALTER TABLE listings ADD COLUMN missing_last TEXT;
CREATE INDEX listings_alike ON listings (source, alike) WHERE kind = 'import';
CREATE INDEX listings_missing ON listings (source, missing_since, missing_runs) WHERE missing_since IS NOT NULL;
ALTER TABLE imports ADD COLUMN report TEXT NOT NULL DEFAULT '{}';
CREATE TABLE sources (
  name TEXT PRIMARY KEY, address TEXT, every INTEGER, options TEXT NOT NULL, mapping TEXT,
  etag TEXT, modified TEXT, asked INTEGER, outcome TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
`
