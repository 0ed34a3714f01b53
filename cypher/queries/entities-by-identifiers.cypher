// Which entities have the given identifiers.
//
// :param identifiers => [{key: 'Putin', scheme: 'wikidata', value: 'Q7747'}]
UNWIND $identifiers AS asked
MATCH (entity:Entity)-[:IDENTIFIED_BY]->(identifier:Identifier {scheme: asked.scheme, value: asked.value})
USING INDEX identifier:Identifier(scheme, value)
WITH DISTINCT asked.key AS key, entity
ORDER BY entity.idKey
RETURN key, collect(entity.id) AS ids
