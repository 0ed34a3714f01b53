// Says which meetings were held on which trips, each in its place in the trip's list.
//
// :param rows => [{trip: 'some-trip', meeting: 'some-talks', position: 0}]
UNWIND $rows AS row
MATCH (trip:Trip {id: row.trip})
MATCH (meeting:Meeting {id: row.meeting})
CREATE (trip)-[:INCLUDED {position: row.position}]->(meeting)
