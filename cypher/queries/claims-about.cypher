// Every claim about relations, entities or plan versions, those about one participant of a relation among them.
//
// :param subjects => ['witkoff-putin-sixth-meeting']
UNWIND $subjects AS id
CALL (id) {
  MATCH (subject:Relation {id: id}) RETURN subject
  UNION ALL
  MATCH (subject:Entity {id: id}) RETURN subject
  UNION ALL
  MATCH (subject:PlanVersion {id: id}) RETURN subject
}
MATCH (subject)-[claim:STATED_IN]->(:Source)
RETURN claim {.*, subject: id} AS item
