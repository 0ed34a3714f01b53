// Puts sources, each in the place of the one with the same id. Returns those that are not as they were.
//
// :param rows => [{id: 'some-article', idKey: 'some-article', title: 'Some article', publishedOn: '2025-11-26'}]
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
WITH source, row, properties(source) AS before
SET source = row
WITH source, before WHERE properties(source) <> before
RETURN source.id AS id
