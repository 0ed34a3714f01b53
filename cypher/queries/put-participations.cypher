// Lets entities take part in relations, each in its place in the relation's list. The role, the days and the type of
// the relationship say the same as the relation does: they are there so that a page is found without looking further.
//
// :param rows => [{entity: 'jane-doe', relation: 'some-talks', type: 'ATTENDED', properties: {role: 'PARTICIPANT', position: 0}}]
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
MATCH (relation:Relation {id: row.relation})
CREATE (entity)-[participation:$(row.type)]->(relation)
SET participation = row.properties
