// Says on which version of a plan a stance is.
//
// :param rows => [{stance: 'some-stance', version: 'some-plan-first'}]
UNWIND $rows AS row
MATCH (stance:Stance {id: row.stance})
MATCH (version:PlanVersion {id: row.version})
CREATE (stance)-[:ON_VERSION]->(version)
