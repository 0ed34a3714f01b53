// Sources by id.
//
// :param ids => ['some-article']
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN source {.*} AS item
