/**
 * `day` is the last UTC day on which a log is kept; 0: it has lost its id already, and what is left of it is being erased.
 */
export const logsMayEnd = `
CREATE TABLE endings (log INTEGER PRIMARY KEY, day INTEGER NOT NULL) STRICT;
CREATE INDEX endings_by_day ON endings (day);
`
