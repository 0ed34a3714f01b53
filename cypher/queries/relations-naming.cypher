// The relations in which any of these entities takes part, or on whose behalf another does. Each type of participation has an index
// of its own, and so is asked for by itself.
//
// :param ids => ['steve-witkoff', 'united-states']
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})-->(relation:Relation) RETURN relation
  UNION
  MATCH ()-[:ATTENDED {onBehalfOf: id}]->(relation) RETURN relation
  UNION
  MATCH ()-[:HOSTED {onBehalfOf: id}]->(relation) RETURN relation
  UNION
  MATCH ()-[:MEDIATED {onBehalfOf: id}]->(relation) RETURN relation
  UNION
  MATCH ()-[:DISCUSSED_AT {onBehalfOf: id}]->(relation) RETURN relation
  UNION
  MATCH ()-[:VENUE_OF {onBehalfOf: id}]->(relation) RETURN relation
  UNION
  MATCH ()-[:TRAVELLED_ON {onBehalfOf: id}]->(relation) RETURN relation
  UNION
  MATCH ()-[:JOINED {onBehalfOf: id}]->(relation) RETURN relation
  UNION
  MATCH ()-[:DESTINATION_OF {onBehalfOf: id}]->(relation) RETURN relation
  UNION
  MATCH ()-[:SERVED_AS {onBehalfOf: id}]->(relation) RETURN relation
  UNION
  MATCH ()-[:SENT {onBehalfOf: id}]->(relation) RETURN relation
  UNION
  MATCH ()-[:RECEIVED {onBehalfOf: id}]->(relation) RETURN relation
  UNION
  MATCH ()-[:RESIDENCE_OF {onBehalfOf: id}]->(relation) RETURN relation
  UNION
  MATCH ()-[:HELD {onBehalfOf: id}]->(relation) RETURN relation
  UNION
  MATCH ()-[:FILLED {onBehalfOf: id}]->(relation) RETURN relation
  UNION
  MATCH ()-[:CRITICIZED {onBehalfOf: id}]->(relation) RETURN relation
  UNION
  MATCH ()-[:TARGETED_BY {onBehalfOf: id}]->(relation) RETURN relation
  UNION
  MATCH ()-[:PRAISED {onBehalfOf: id}]->(relation) RETURN relation
  UNION
  MATCH ()-[:PRAISED_BY {onBehalfOf: id}]->(relation) RETURN relation
  UNION
  MATCH ()-[:TOOK {onBehalfOf: id}]->(relation) RETURN relation
  UNION
  MATCH ()-[:JUDGED_BY {onBehalfOf: id}]->(relation) RETURN relation
  UNION
  MATCH ()-[:PARTY_TO {onBehalfOf: id}]->(relation) RETURN relation
}
RETURN DISTINCT relation.id AS id
