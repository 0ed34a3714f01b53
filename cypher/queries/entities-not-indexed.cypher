// Entities that cannot be searched for yet, with what they are to be searched by. Takes the write lock first, so that two
// servers that start at once do not index an entity twice.
//
// :param limit => 10
MERGE (state:StoreState {name: 'demarche'})
SET state.revision = coalesce(state.revision, 0)
WITH state
MATCH (entity:Entity) WHERE NOT (entity)-[:FOUND_BY]->()
WITH entity LIMIT $limit
RETURN entity {
  .id, .kind, .name,
  names: COLLECT {
    MATCH (entity)-[named:NAMED]->(name:Name)
    RETURN name {.*} ORDER BY named.position
  },
  identifiers: COLLECT {
    MATCH (entity)-[identified:IDENTIFIED_BY]->(identifier:Identifier)
    RETURN identifier {.*} ORDER BY identified.position
  }
} AS item
