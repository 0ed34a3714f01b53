// How many claims each source has.
//
// :param sources => ['some-article']
UNWIND $sources AS id
MATCH (source:Source {id: id})
RETURN id, COUNT { (source)<-[:STATED_IN]-() } AS count
