// Takes from entities what is put with them anew: names, identifiers, what they are
// searched by, and links to other entities.
//
// :param ids => ['jane-doe']
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)-[:NAMED|IDENTIFIED_BY|FOUND_BY]->(owned)
  DETACH DELETE owned
}
CALL (entity) {
  MATCH (entity)-[link:SUCCEEDS|PART_OF|SEATED_IN|WITHIN]->()
  DELETE link
}
