// Adds identifiers to entities, each in its place in the entity's list.
//
// :param rows => [{entity: 'jane-doe', position: 0, properties: {scheme: 'wikidata', value: 'Q1'}}]
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
CREATE (entity)-[:IDENTIFIED_BY {position: row.position}]->(identifier:Identifier)
SET identifier = row.properties
