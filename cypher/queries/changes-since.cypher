// The change log after a revision, the oldest change first: the ids that each change touched.
//
// :param revision => 0
// :param limit => 10
MATCH (change:Change) WHERE change.revision > $revision
RETURN change {.*} AS item ORDER BY change.revision LIMIT $limit
