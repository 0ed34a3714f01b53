// Says which plan version revises which.
//
// :param rows => [{version: 'some-plan-second', revises: 'some-plan-first'}]
UNWIND $rows AS row
MATCH (version:PlanVersion {id: row.version})
MATCH (revised:PlanVersion {id: row.revises})
CREATE (version)-[:REVISES]->(revised)
