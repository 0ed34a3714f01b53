// The entities that link to any of these.
//
// :param ids => ['soviet-union']
UNWIND $ids AS id
MATCH (entity:Entity)-[:SUCCEEDS|PART_OF|SEATED_IN|WITHIN]->(:Entity {id: id})
RETURN DISTINCT entity.id AS id
