// The same as adjacency-from-sources, of some relations.
//
// :param roles => ['PARTICIPANT', 'HOST']
// :param sources => ['some-article']
// :param ids => ['witkoff-putin-sixth-meeting']
UNWIND $ids AS id
MATCH (relation:Relation {id: id})
WHERE EXISTS {
  MATCH (relation)-[said:STATED_IN]->(:Source) WHERE said.about IS NULL AND said.source IN $sources
}
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
