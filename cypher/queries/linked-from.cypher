// Which entities link to the given ones by one kind of link: SUCCEEDS, PART_OF, SEATED_IN or WITHIN.
//
// :param targets => ['soviet-union']
// :param type => 'SUCCEEDS'
UNWIND $targets AS id
MATCH (entity:Entity)-[link:SUCCEEDS|PART_OF|SEATED_IN|WITHIN]->(target:Entity {id: id})
USING INDEX target:Entity(id)
WHERE type(link) = $type
WITH DISTINCT id, entity
ORDER BY entity.idKey
RETURN id, collect(entity.id) AS ids
