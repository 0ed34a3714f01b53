// Takes away what is kept of hidden entities that are shown again.
//
// :param ids => ['wikidata:Q1']
UNWIND $ids AS id
MATCH (hidden:HiddenEntity {id: id})
DETACH DELETE hidden
