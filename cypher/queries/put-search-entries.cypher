// Gives entities what they are searched by: the terms; and its order and the id, by which what is found is
// sorted.
//
// :param rows => [{entity: 'jane-doe', properties: {terms: 'kperson tjane tdoe', order: 28672, idKey: 'jane-doe'}}]
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
CREATE (entity)-[:FOUND_BY]->(entry:SearchEntry)
SET entry = row.properties
