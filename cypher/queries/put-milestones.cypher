// Adds milestones to envoy roles, each in its place in the list.
//
// :param rows => [{relation: 'some-envoy-role', position: 0, properties: {kind: 'APPOINTED', on: '2025-01'}}]
UNWIND $rows AS row
MATCH (relation:Relation {id: row.relation})
CREATE (relation)-[:REACHED {position: row.position}]->(milestone:Milestone)
SET milestone = row.properties
