// What each id stands for: a kind of entity or relation, PLAN_VERSION, SOURCE or CLAIM.
//
// :param ids => ['steve-witkoff', 'united-states']
MATCH (entity:Entity) WHERE entity.id IN $ids RETURN entity.id AS id, entity.kind AS kind
UNION ALL
MATCH (relation:Relation) WHERE relation.id IN $ids RETURN relation.id AS id, relation.kind AS kind
UNION ALL
MATCH (version:PlanVersion) WHERE version.id IN $ids RETURN version.id AS id, 'PLAN_VERSION' AS kind
UNION ALL
MATCH (source:Source) WHERE source.id IN $ids RETURN source.id AS id, 'SOURCE' AS kind
UNION ALL
MATCH ()-[claim:STATED_IN]->() WHERE claim.id IN $ids RETURN claim.id AS id, 'CLAIM' AS kind
