// Hides entities: what was put under their ids is kept as JSON, and the ids lead to the entity as which they are shown.
//
// :param rows => [{id: 'wikidata:Q1', original: '{"id": "wikidata:Q1"}', shownAs: 'jane-doe'}]
UNWIND $rows AS row
MATCH (entity:Entity {id: row.shownAs})
MERGE (hidden:HiddenEntity {id: row.id})
SET hidden.original = row.original
WITH hidden, entity
CALL (hidden) {
  MATCH (hidden)-[shown:SHOWN_AS]->()
  DELETE shown
}
CREATE (hidden)-[:SHOWN_AS]->(entity)
