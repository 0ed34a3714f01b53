// Which entities are hidden that are shown as the same as any of these, with the id as which they are shown.
//
// :param ids => ['jane-doe', 'wikidata:Q1']
// Most databases hide nothing; then nothing is looked for.
CALL () {
  MATCH (hidden:HiddenEntity) WHERE hidden.id IS NOT NULL
  RETURN true AS isAny LIMIT 1
}
UNWIND $ids AS id
CALL (id) {
  MATCH (shown:Entity {id: id}) RETURN shown
  UNION ALL
  MATCH (:HiddenEntity {id: id})-[:SHOWN_AS]->(shown:Entity) RETURN shown
}
WITH DISTINCT shown
MATCH (hidden:HiddenEntity)-[:SHOWN_AS]->(shown)
RETURN hidden.id AS id, shown.id AS shownAs
