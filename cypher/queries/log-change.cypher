// Adds a row to the change log: the ids that one change set touched.
//
// :param row => {revision: 1, note: 'load some-file.yaml', recordedOn: '2025-11-27', sources: ['some-article'], entities: [], relations: ['some-talks']}
CREATE (change:Change)
SET change = $row
