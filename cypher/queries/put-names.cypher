// Adds names to entities, each in its place in the entity's list.
//
// :param rows => [{entity: 'jane-doe', position: 0, properties: {text: 'J. Doe', kind: 'SPELLING'}}]
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
CREATE (entity)-[:NAMED {position: row.position}]->(name:Name)
SET name = row.properties
