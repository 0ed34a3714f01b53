// Takes from relations what is put with them anew: participations, a trip's meetings, milestones, a stance's version.
// Their claims stay.
//
// :param ids => ['some-talks']
UNWIND $ids AS id
MATCH (relation:Relation {id: id})
CALL (relation) {
  MATCH (:Entity)-[participation]->(relation)
  DELETE participation
}
CALL (relation) {
  MATCH (relation)-[part:INCLUDED|ON_VERSION]->()
  DELETE part
}
CALL (relation) {
  MATCH (relation)-[:REACHED]->(milestone:Milestone)
  DETACH DELETE milestone
}
