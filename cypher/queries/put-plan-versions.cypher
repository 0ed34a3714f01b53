// Puts plan versions, each in its place among those of its plan, and without what it revises.
//
// :param rows => [{plan: 'some-plan', position: 0, properties: {id: 'some-plan-first', idKey: 'some-plan-first', label: 'First draft', status: 'LEAKED'}}]
UNWIND $rows AS row
MATCH (plan:Plan {id: row.plan})
MERGE (version:PlanVersion {id: row.properties.id})
SET version = row.properties
WITH row, plan, version
CALL (version) {
  MATCH (version)<-[has:HAS_VERSION]-()
  DELETE has
}
CALL (version) {
  MATCH (version)-[revises:REVISES]->()
  DELETE revises
}
CALL (version) {
  MATCH (version)-[:CONTAINS]->(point:PlanPoint)
  DETACH DELETE point
}
CREATE (plan)-[:HAS_VERSION {position: row.position}]->(version)
