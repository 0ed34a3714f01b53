// What makes the graph findable: unique ids, and the indexes by which pages are read in order.
//
// Every statement here may run twice without harm: two servers that start at once both run it. What was applied
// is recorded as (:SchemaMigration {version, name, appliedAt}).
//
// `idKey` and `nameKey` are what pages are sorted by: the id, and the name without case and accents. They differ
// from plain text only in rare characters, which Neo4j would sort differently with an index and without one.

CREATE CONSTRAINT schema_migration_version IF NOT EXISTS
FOR (migration:SchemaMigration) REQUIRE migration.version IS UNIQUE;

// The one node whose write lock makes writers wait for one another.
CREATE CONSTRAINT store_state_name IF NOT EXISTS
FOR (state:StoreState) REQUIRE state.name IS UNIQUE;

CREATE CONSTRAINT change_revision IF NOT EXISTS
FOR (change:Change) REQUIRE change.revision IS UNIQUE;

CREATE CONSTRAINT entity_id IF NOT EXISTS
FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;

CREATE CONSTRAINT plan_version_id IF NOT EXISTS
FOR (version:PlanVersion) REQUIRE version.id IS UNIQUE;

CREATE CONSTRAINT relation_id IF NOT EXISTS
FOR (relation:Relation) REQUIRE relation.id IS UNIQUE;

CREATE CONSTRAINT source_id IF NOT EXISTS
FOR (source:Source) REQUIRE source.id IS UNIQUE;

// A claim is the relationship from what it is about to the source in which it stands.
CREATE CONSTRAINT claim_id IF NOT EXISTS
FOR ()-[claim:STATED_IN]-() REQUIRE claim.id IS UNIQUE;

// Entities of a kind by name, and by id.
CREATE INDEX entity_kind_name IF NOT EXISTS
FOR (entity:Entity) ON (entity.kind, entity.nameKey, entity.idKey);

CREATE INDEX entity_kind_id IF NOT EXISTS
FOR (entity:Entity) ON (entity.kind, entity.idKey);

// Relations by date, all of them and of one kind.
CREATE INDEX relation_date IF NOT EXISTS
FOR (relation:Relation) ON (relation.earliest, relation.idKey);

CREATE INDEX relation_kind_date IF NOT EXISTS
FOR (relation:Relation) ON (relation.kind, relation.earliest, relation.idKey);

CREATE INDEX source_id_key IF NOT EXISTS
FOR (source:Source) ON (source.idKey);

// The claims of a source by day: some sources have very many.
CREATE INDEX claim_source_day IF NOT EXISTS
FOR ()-[claim:STATED_IN]-() ON (claim.source, claim.day, claim.idKey);
