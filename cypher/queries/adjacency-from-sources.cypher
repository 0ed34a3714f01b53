// The same as adjacency, by the claims in some sources alone: only relations that have such claims about themselves.
//
// :param roles => ['PARTICIPANT', 'HOST']
// :param sources => ['some-article']
MATCH (source:Source)<-[said:STATED_IN]-(relation:Relation)
WHERE source.id IN $sources AND said.about IS NULL
WITH DISTINCT relation
RETURN
  relation.id AS relation,
  relation.kind AS kind,
  relation.start AS start,
  relation.earliest AS earliest,
  relation.latest AS latest,
  head(COLLECT {
    MATCH (relation)-[claim:STATED_IN]->(:Source) WHERE claim.about IS NULL AND claim.source IN $sources
    RETURN {
      confirmed: min(CASE WHEN claim.polarity = 'ASSERTS' AND claim.certainty = 'CONFIRMED' THEN claim.day END),
      reported: min(CASE WHEN claim.polarity = 'ASSERTS' AND claim.certainty <> 'POSSIBLE' THEN claim.day END),
      possible: min(CASE WHEN claim.polarity = 'ASSERTS' THEN claim.day END),
      denied: min(CASE WHEN claim.polarity = 'DENIES' THEN claim.day END)
    }
  }) AS knownFrom,
  COLLECT {
    MATCH (participant:Entity)-[part]->(relation) WHERE part.role IN $roles
    RETURN participant.id ORDER BY part.position
  } AS entities,
  COLLECT {
    MATCH (participant:Entity)-[part]->(relation) WHERE part.role IN $roles AND part.ownClaims
    OPTIONAL MATCH (relation)-[claim:STATED_IN]->(:Source)
    WHERE claim.about = participant.id AND claim.source IN $sources
    WITH participant, part, {
      confirmed: min(CASE WHEN claim.polarity = 'ASSERTS' AND claim.certainty = 'CONFIRMED' THEN claim.day END),
      reported: min(CASE WHEN claim.polarity = 'ASSERTS' AND claim.certainty <> 'POSSIBLE' THEN claim.day END),
      possible: min(CASE WHEN claim.polarity = 'ASSERTS' THEN claim.day END),
      denied: min(CASE WHEN claim.polarity = 'DENIES' THEN claim.day END)
    } AS knownFrom
    RETURN {entity: participant.id, knownFrom: knownFrom}
  } AS own
