// Relations whole: their attributes and who takes part in which role.
//
// :param ids => ['witkoff-putin-sixth-meeting']
UNWIND $ids AS id
MATCH (relation:Relation {id: id})
// From here on the statement says what a relation is; lists of relations end in the same lines.
RETURN relation {
  .*,
  participations: COLLECT {
    MATCH (participant:Entity)-[part]->(relation)
    RETURN {role: part.role, entity: participant.id, onBehalfOf: part.onBehalfOf} ORDER BY part.position
  },
  meetings: COLLECT {
    MATCH (relation)-[included:INCLUDED]->(meeting:Meeting)
    RETURN meeting.id ORDER BY included.position
  },
  milestones: COLLECT {
    MATCH (relation)-[reached:REACHED]->(milestone:Milestone)
    RETURN milestone {.*} ORDER BY reached.position
  },
  version: head(COLLECT { MATCH (relation)-[:ON_VERSION]->(version:PlanVersion) RETURN version.id })
} AS item
