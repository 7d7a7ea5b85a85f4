/** Which entries changed, in order, so that a search index reads those again and no other. Whoever keeps the index takes away what it has read. */
export const whatWasTouched = `
CREATE TABLE touched (number INTEGER PRIMARY KEY AUTOINCREMENT, row INTEGER NOT NULL) STRICT;
CREATE TRIGGER touched_by_coming AFTER INSERT ON listings BEGIN INSERT INTO touched (row) VALUES (NEW.row); END;
CREATE TRIGGER touched_by_going AFTER DELETE ON listings BEGIN INSERT INTO touched (row) VALUES (OLD.row); END;
CREATE TRIGGER touched_by_changing AFTER UPDATE OF slug, listing, missing_since, missing_runs ON listings BEGIN INSERT INTO touched (row) VALUES (NEW.row); END;
CREATE TRIGGER touched_by_a_confirmation AFTER INSERT ON confirmations BEGIN INSERT INTO touched (row) SELECT row FROM listings WHERE slug = NEW.slug; END;
CREATE TRIGGER touched_by_another AFTER UPDATE ON confirmations BEGIN INSERT INTO touched (row) SELECT row FROM listings WHERE slug = NEW.slug; END;
CREATE TRIGGER touched_by_none AFTER DELETE ON confirmations BEGIN INSERT INTO touched (row) SELECT row FROM listings WHERE slug = OLD.slug; END;
CREATE TRIGGER touched_by_us AFTER INSERT ON ours BEGIN INSERT INTO touched (row) SELECT row FROM listings WHERE slug = NEW.slug; END;
CREATE TRIGGER touched_by_us_again AFTER UPDATE ON ours BEGIN INSERT INTO touched (row) SELECT row FROM listings WHERE slug = NEW.slug; END;
CREATE TRIGGER touched_by_undoing AFTER DELETE ON ours BEGIN INSERT INTO touched (row) SELECT row FROM listings WHERE slug = OLD.slug; END;
`
