/**
 * The graph. Rows have integer keys for joining beside the public ids. `attributes` holds what only one kind has, as JSON.
 *
 * Evidence columns (`confirmed`, `reported`, `possible`): the first day on which a claim at least that certain that asserts
 * it was known; `denied`: the first day on which a denial was known; NULL: never. Those of a participation come from
 * the claims about it where there are any (`own_claims`), else they are its relation's.
 */
export const GRAPH = `
CREATE TABLE source (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  publisher TEXT,
  url TEXT,
  published_on TEXT,
  retrieved_on TEXT
) STRICT;

CREATE TABLE entity (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  text_key TEXT NOT NULL,
  description TEXT,
  attributes TEXT NOT NULL
) STRICT;
CREATE INDEX entity_by_name ON entity (kind, text_key, id);
CREATE INDEX entity_by_id ON entity (kind, id);

CREATE TABLE name (
  entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  lang TEXT,
  script TEXT,
  kind TEXT NOT NULL,
  period TEXT,
  PRIMARY KEY (entity, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE identifier (
  entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
  position INTEGER NOT NULL,
  scheme TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (entity, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX identifier_by_value ON identifier (scheme, value);

CREATE TABLE link (
  entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  target INTEGER NOT NULL REFERENCES entity,
  PRIMARY KEY (entity, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_by_target ON link (target, kind);

CREATE TABLE plan_version (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  plan INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  date TEXT,
  status TEXT NOT NULL,
  point_count INTEGER,
  points TEXT NOT NULL,
  revises TEXT
) STRICT;
CREATE INDEX plan_version_by_plan ON plan_version (plan, position);

CREATE TABLE relation (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  start_date TEXT,
  end_date TEXT,
  earliest TEXT NOT NULL,
  latest TEXT NOT NULL,
  attributes TEXT NOT NULL,
  confirmed TEXT,
  reported TEXT,
  possible TEXT,
  denied TEXT
) STRICT;
CREATE INDEX relation_by_date ON relation (kind, earliest, id, latest, confirmed, reported, possible, denied);

CREATE TABLE participation (
  relation INTEGER NOT NULL REFERENCES relation ON DELETE CASCADE,
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  entity INTEGER NOT NULL REFERENCES entity,
  on_behalf_of INTEGER REFERENCES entity,
  -- Copied from the relation, so that an entity's relations are found, filtered and sorted in one index.
  relation_id TEXT NOT NULL,
  earliest TEXT NOT NULL,
  latest TEXT NOT NULL,
  own_claims INTEGER NOT NULL,
  confirmed TEXT,
  reported TEXT,
  possible TEXT,
  denied TEXT,
  PRIMARY KEY (relation, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX participation_by_date ON participation
  (entity, role, earliest, relation_id, latest, own_claims, confirmed, reported, possible, denied);

CREATE TABLE claim (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  -- The id of a relation, an entity or a plan version.
  subject TEXT NOT NULL,
  about INTEGER REFERENCES entity,
  source INTEGER NOT NULL REFERENCES source,
  attributed_to INTEGER REFERENCES entity,
  stated_on TEXT,
  polarity TEXT NOT NULL,
  certainty TEXT NOT NULL,
  status TEXT,
  locator TEXT,
  note TEXT,
  recorded_on TEXT NOT NULL,
  day TEXT NOT NULL
) STRICT;
CREATE INDEX claim_by_subject ON claim (subject, about);
CREATE INDEX claim_by_source ON claim (source, day, id);

CREATE TABLE change_log (
  revision INTEGER PRIMARY KEY,
  note TEXT NOT NULL,
  recorded_on TEXT NOT NULL,
  sources TEXT NOT NULL,
  entities TEXT NOT NULL,
  relations TEXT NOT NULL
) STRICT;
`;
