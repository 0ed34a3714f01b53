// What each id stands for: a kind of entity or relation, PLAN_VERSION, SOURCE or CLAIM.
//
// :param ids => ['steve-witkoff', 'united-states']
UNWIND $ids AS id
CALL (id) {
  MATCH (entity:Entity {id: id}) RETURN entity.kind AS kind
  UNION ALL
  MATCH (relation:Relation {id: id}) RETURN relation.kind AS kind
  UNION ALL
  MATCH (:PlanVersion {id: id}) RETURN 'PLAN_VERSION' AS kind
  UNION ALL
  MATCH (:Source {id: id}) RETURN 'SOURCE' AS kind
  UNION ALL
  MATCH ()-[:STATED_IN {id: id}]->() RETURN 'CLAIM' AS kind
}
RETURN id, kind
