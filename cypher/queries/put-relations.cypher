// Puts relations without their participations and other parts, which are cleared: see clear-relations.
//
// :param rows => [{labels: ['Meeting'], properties: {id: 'some-talks', idKey: 'some-talks', kind: 'MEETING', channel: 'PHONE', earliest: '2025-11-26', latest: '2025-11-26'}}]
UNWIND $rows AS row
MERGE (relation:Relation {id: row.properties.id})
SET relation = row.properties, relation:$(row.labels)
