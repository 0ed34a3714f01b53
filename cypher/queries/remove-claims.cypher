// Removes claims. Returns the relations that they were about.
//
// :param ids => ['some-claim']
UNWIND $ids AS id
MATCH (subject)-[claim:STATED_IN {id: id}]->()
DELETE claim
WITH subject WHERE subject:Relation
RETURN DISTINCT subject.id AS id
