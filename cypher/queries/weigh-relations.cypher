// Writes down, for relations and for each participation in them, from which day on they are known, so that looking at
// the graph as it was known by a day compares days and reads no claims:
//   confirmedFrom  first day of a claim that asserts it as CONFIRMED
//   reportedFrom   … as REPORTED or better
//   possibleFrom   … as POSSIBLE or better
//   deniedFrom     first day of a claim that denies it
// A participation with claims of its own (ownClaims) follows those, any other one its relation's.
//
// :param ids => ['some-talks']
UNWIND $ids AS id
MATCH (relation:Relation {id: id})
CALL (relation) {
  OPTIONAL MATCH (relation)-[claim:STATED_IN]->() WHERE claim.about IS NULL
  RETURN
    min(CASE WHEN claim.polarity = 'ASSERTS' AND claim.certainty = 'CONFIRMED' THEN claim.day END) AS confirmed,
    min(CASE WHEN claim.polarity = 'ASSERTS' AND claim.certainty <> 'POSSIBLE' THEN claim.day END) AS reported,
    min(CASE WHEN claim.polarity = 'ASSERTS' THEN claim.day END) AS possible,
    min(CASE WHEN claim.polarity = 'DENIES' THEN claim.day END) AS denied
}
SET relation.confirmedFrom = confirmed,
    relation.reportedFrom = reported,
    relation.possibleFrom = possible,
    relation.deniedFrom = denied
WITH relation, confirmed, reported, possible, denied
MATCH (entity:Entity)-[participation]->(relation)
CALL (relation, entity) {
  OPTIONAL MATCH (relation)-[claim:STATED_IN]->() WHERE claim.about = entity.id
  RETURN
    count(claim) > 0 AS own,
    min(CASE WHEN claim.polarity = 'ASSERTS' AND claim.certainty = 'CONFIRMED' THEN claim.day END) AS ownConfirmed,
    min(CASE WHEN claim.polarity = 'ASSERTS' AND claim.certainty <> 'POSSIBLE' THEN claim.day END) AS ownReported,
    min(CASE WHEN claim.polarity = 'ASSERTS' THEN claim.day END) AS ownPossible,
    min(CASE WHEN claim.polarity = 'DENIES' THEN claim.day END) AS ownDenied
}
SET participation.ownClaims = own,
    participation.confirmedFrom = CASE WHEN own THEN ownConfirmed ELSE confirmed END,
    participation.reportedFrom = CASE WHEN own THEN ownReported ELSE reported END,
    participation.possibleFrom = CASE WHEN own THEN ownPossible ELSE possible END,
    participation.deniedFrom = CASE WHEN own THEN ownDenied ELSE denied END
