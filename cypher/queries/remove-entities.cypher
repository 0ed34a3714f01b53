// Removes entities in which nothing takes part any more and which nothing is said about: they are shown as others.
//
// :param ids => ['some-duplicate']
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)-[:NAMED|IDENTIFIED_BY|FOUND_BY]->(owned)
  DETACH DELETE owned
}
DETACH DELETE entity
