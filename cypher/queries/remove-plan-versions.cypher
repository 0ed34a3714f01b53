// Removes the versions that some plans no longer name, with their points and claims, and takes the points of
// those that stay.
//
// :param plans => ['some-plan']
// :param kept => ['some-plan-first']
UNWIND $plans AS id
MATCH (:Plan {id: id})-[:HAS_VERSION]->(version:PlanVersion)
CALL (version) {
  MATCH (version)-[:CONTAINS]->(point:PlanPoint)
  DETACH DELETE point
}
WITH version WHERE NOT version.id IN $kept
DETACH DELETE version
