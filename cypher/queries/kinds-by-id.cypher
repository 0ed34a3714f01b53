// What each id stands for: a kind of entity or relation, PLAN_VERSION, SOURCE or CLAIM; and the id under which it is shown.
//
// :param ids => ['steve-witkoff', 'united-states']
MATCH (entity:Entity) WHERE entity.id IN $ids RETURN entity.id AS id, entity.kind AS kind, entity.id AS shownAs
UNION ALL
MATCH (relation:Relation) WHERE relation.id IN $ids RETURN relation.id AS id, relation.kind AS kind, relation.id AS shownAs
UNION ALL
MATCH (version:PlanVersion) WHERE version.id IN $ids RETURN version.id AS id, 'PLAN_VERSION' AS kind, version.id AS shownAs
UNION ALL
MATCH (source:Source) WHERE source.id IN $ids RETURN source.id AS id, 'SOURCE' AS kind, source.id AS shownAs
UNION ALL
MATCH ()-[claim:STATED_IN]->() WHERE claim.id IN $ids RETURN claim.id AS id, 'CLAIM' AS kind, claim.id AS shownAs
UNION ALL
MATCH (hidden:HiddenEntity)-[:SHOWN_AS]->(entity:Entity) WHERE hidden.id IN $ids
RETURN hidden.id AS id, entity.kind AS kind, entity.id AS shownAs
