// Adds points to plan versions, each in its place in the document.
//
// :param rows => [{version: 'some-plan-first', position: 0, properties: {number: 1, text: 'The harbour is open.'}}]
UNWIND $rows AS row
MATCH (version:PlanVersion {id: row.version})
CREATE (version)-[:CONTAINS {position: row.position}]->(point:PlanPoint)
SET point = row.properties
