// Ids that begin with a text, of the given kinds, sorted: what somebody may have meant.
//
// :param prefix => 'steve'
// :param kinds => ['PERSON', 'STATE']
// :param limit => 10
CALL () {
  MATCH (entity:Entity) WHERE entity.id STARTS WITH $prefix AND entity.kind IN $kinds
  RETURN entity.id AS id, entity.idKey AS idKey ORDER BY idKey LIMIT $limit
  UNION ALL
  MATCH (relation:Relation) WHERE relation.id STARTS WITH $prefix AND relation.kind IN $kinds
  RETURN relation.id AS id, relation.idKey AS idKey ORDER BY idKey LIMIT $limit
  UNION ALL
  MATCH (version:PlanVersion) WHERE version.id STARTS WITH $prefix AND 'PLAN_VERSION' IN $kinds
  RETURN version.id AS id, version.idKey AS idKey ORDER BY idKey LIMIT $limit
  UNION ALL
  MATCH (source:Source) WHERE source.id STARTS WITH $prefix AND 'SOURCE' IN $kinds
  RETURN source.id AS id, source.idKey AS idKey ORDER BY idKey LIMIT $limit
  UNION ALL
  MATCH ()-[claim:STATED_IN]->() WHERE claim.id STARTS WITH $prefix AND 'CLAIM' IN $kinds
  RETURN claim.id AS id, claim.idKey AS idKey ORDER BY idKey LIMIT $limit
}
RETURN id ORDER BY idKey LIMIT $limit
