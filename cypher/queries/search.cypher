// Entities that meet conditions on their terms (src/search/recall.ts). Each condition brings at most $limit, those of the lowest
// order, then by id; the conditions behind one that brought so many are passed over. Only where nothing was found at all,
// the other conditions are asked.
//
// :param conditions => ['+(kperson) +(twitkoff*)', '+(kperson) +(twitkoff* dvitkof dvitko)']
// :param limit => 100
// :param otherwise => []
// :param otherwiseLimit => 50
CALL () {
  UNWIND $conditions AS condition
  CALL (condition) {
    CALL db.index.fulltext.queryNodes('search_entry_terms', condition) YIELD node AS entry
    WITH entry ORDER BY entry.order, entry.idKey LIMIT $limit
    RETURN collect(entry) AS entries
  }
  RETURN collect(entries) AS found
}
WITH found[..1 + coalesce(head([at IN range(0, size(found) - 1) WHERE size(found[at]) = $limit]), size(found))] AS found
CALL (found) {
  UNWIND found AS entries
  UNWIND entries AS entry
  RETURN entry
UNION
  UNWIND CASE WHEN all(entries IN found WHERE isEmpty(entries)) THEN $otherwise ELSE [] END AS condition
  CALL (condition) {
    CALL db.index.fulltext.queryNodes('search_entry_terms', condition) YIELD node AS entry
    RETURN entry ORDER BY entry.order, entry.idKey LIMIT $otherwiseLimit
  }
  RETURN entry
}
MATCH (entity:Entity)-[:FOUND_BY]->(entry)
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
