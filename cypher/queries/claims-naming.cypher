// The claims about any of these entities, about their part in a relation, or attributed to them.
//
// :param ids => ['steve-witkoff']
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})-[claim:STATED_IN]->() RETURN claim
  UNION
  MATCH ()-[claim:STATED_IN {about: id}]->() RETURN claim
  UNION
  MATCH ()-[claim:STATED_IN {attributedTo: id}]->() RETURN claim
}
RETURN DISTINCT claim.id AS id
