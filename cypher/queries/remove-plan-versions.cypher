// Removes plan versions, with their points, the claims about them, and what refers to them.
//
// :param ids => ['some-plan-first']
UNWIND $ids AS id
MATCH (version:PlanVersion {id: id})
CALL (version) {
  MATCH (version)-[:CONTAINS]->(point:PlanPoint)
  DETACH DELETE point
}
DETACH DELETE version
