// Claims by id, each with the id of what it is about. A claim carries the id of its source.
//
// :param ids => ['some-claim']
UNWIND $ids AS id
MATCH (subject)-[claim:STATED_IN {id: id}]->(:Source)
RETURN claim {.*, subject: subject.id} AS item
