// Plan versions with their points, and the plan that each is of.
//
// :param ids => ['us-28-point-plan-initial']
UNWIND $ids AS id
MATCH (plan:Plan)-[:HAS_VERSION]->(version:PlanVersion {id: id})
RETURN plan.id AS plan, version {
  .*,
  points: COLLECT {
    MATCH (version)-[contains:CONTAINS]->(point:PlanPoint)
    RETURN point {.*} ORDER BY contains.position
  },
  revises: head(COLLECT { MATCH (version)-[:REVISES]->(revised:PlanVersion) RETURN revised.id })
} AS version
