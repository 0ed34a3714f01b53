// Records that a file of cypher/schema was applied.
//
// :param version => 999
// :param name => '999-example'
MERGE (migration:SchemaMigration {version: $version})
ON CREATE SET migration.name = $name, migration.appliedAt = datetime()
