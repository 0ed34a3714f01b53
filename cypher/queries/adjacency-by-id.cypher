// The same as adjacency, of some relations.
//
// :param roles => ['PARTICIPANT', 'HOST']
// :param ids => ['witkoff-putin-sixth-meeting']
UNWIND $ids AS id
MATCH (relation:Relation {id: id})
RETURN
  relation.id AS relation,
  relation.kind AS kind,
  relation.start AS start,
  relation.earliest AS earliest,
  relation.latest AS latest,
  {
    confirmed: relation.confirmedFrom,
    reported: relation.reportedFrom,
    possible: relation.possibleFrom,
    denied: relation.deniedFrom
  } AS knownFrom,
  COLLECT {
    MATCH (participant:Entity)-[part]->(relation) WHERE part.role IN $roles
    RETURN participant.id ORDER BY part.position
  } AS entities,
  COLLECT {
    MATCH (participant:Entity)-[part]->(relation) WHERE part.role IN $roles AND part.ownClaims
    RETURN {
      entity: participant.id,
      knownFrom: {
        confirmed: part.confirmedFrom,
        reported: part.reportedFrom,
        possible: part.possibleFrom,
        denied: part.deniedFrom
      }
    }
  } AS own
