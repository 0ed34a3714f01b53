/**
 * What is thought of pairs of entities, and what was put of those that are shown as one. `original`, where it is not NULL, is
 * the part that was put otherwise than it stands in the row: of an entity all of it, of a relation its participations, of a claim its ids of
 * entities; JSON, each. A `hidden` entity is shown as another, and has no row of its own.
 */
export const JUDGEMENTS = `
CREATE TABLE judgement (
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  verdict TEXT NOT NULL,
  judge TEXT NOT NULL,
  judged_on TEXT NOT NULL,
  score REAL,
  reason TEXT,
  PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX judgement_by_other ON judgement (other, one);

CREATE TABLE hidden (
  id TEXT PRIMARY KEY,
  shown_as INTEGER NOT NULL REFERENCES entity,
  original TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX hidden_by_shown ON hidden (shown_as, id);

ALTER TABLE entity ADD COLUMN original TEXT;
ALTER TABLE relation ADD COLUMN original TEXT;
ALTER TABLE claim ADD COLUMN original TEXT;

CREATE INDEX claim_by_participant ON claim (about) WHERE about IS NOT NULL;
CREATE INDEX claim_by_speaker ON claim (attributed_to) WHERE attributed_to IS NOT NULL;
`;
