// Links entities to others: SUCCEEDS, PART_OF, SEATED_IN or WITHIN.
//
// :param rows => [{entity: 'some-city', type: 'WITHIN', target: 'some-state', position: 0}]
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
MATCH (target:Entity {id: row.target})
CREATE (entity)-[link:$(row.type)]->(target)
SET link.position = row.position
