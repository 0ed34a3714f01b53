// Gives the claims in some sources the day from which they count as known: stated, else published, else retrieved,
// else recorded. Returns the relations that have claims in these sources.
//
// :param sources => ['some-article']
UNWIND $sources AS id
MATCH (source:Source {id: id})<-[claim:STATED_IN]-(subject)
SET claim.day = coalesce(claim.statedOn, source.publishedOn, source.retrievedOn, claim.recordedOn)
WITH subject WHERE subject:Relation
RETURN DISTINCT subject.id AS id
