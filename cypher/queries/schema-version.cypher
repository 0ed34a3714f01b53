// The version of the database's schema, 0 where there is none.
OPTIONAL MATCH (migration:SchemaMigration)
RETURN coalesce(max(migration.version), 0) AS version
