// The versions of some plans that are not among those named.
//
// :param plans => ['some-plan']
// :param named => ['some-plan-first']
UNWIND $plans AS id
MATCH (:Plan {id: id})-[:HAS_VERSION]->(version:PlanVersion)
WHERE NOT version.id IN $named
RETURN version.id AS id
