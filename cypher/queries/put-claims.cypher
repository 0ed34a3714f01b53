// Puts claims, each in the place of the one with the same id, whose day of recording it keeps where it does
// not come with another. Returns the relations that the claims are about, and were about before.
//
// :param recordedOn => '2025-11-27'
// :param rows => [{subject: 'some-talks', properties: {id: 'some-claim', idKey: 'some-claim', source: 'some-article', polarity: 'ASSERTS', certainty: 'REPORTED'}}]
UNWIND $rows AS row
MATCH (source:Source {id: row.properties.source})
CALL (row) {
  MATCH (subject:Relation {id: row.subject}) RETURN subject
  UNION ALL
  MATCH (subject:Entity {id: row.subject}) RETURN subject
  UNION ALL
  MATCH (subject:PlanVersion {id: row.subject}) RETURN subject
}
OPTIONAL MATCH (before)-[old:STATED_IN {id: row.properties.id}]->()
WITH row, source, subject, before, old, coalesce(row.properties.recordedOn, old.recordedOn, $recordedOn) AS recordedOn
DELETE old
CREATE (subject)-[claim:STATED_IN]->(source)
SET claim = row.properties,
    claim.recordedOn = recordedOn,
    claim.day = coalesce(row.properties.statedOn, source.publishedOn, source.retrievedOn, recordedOn)
WITH [subject, before] AS subjects
UNWIND subjects AS subject
WITH subject WHERE subject:Relation
RETURN DISTINCT subject.id AS id
