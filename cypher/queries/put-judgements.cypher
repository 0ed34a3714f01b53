// Puts what is thought of pairs of entities, each in the place of what was thought of the same two.
//
// :param rows => [{one: 'jane-doe', other: 'wikidata:Q1', oneKey: 'jane-doe', otherKey: 'wikidata:Q1', verdict: 'SAME', by: 'an analyst', on: '2025-11-27'}]
UNWIND $rows AS row
MERGE (judgement:Judgement {one: row.one, other: row.other})
SET judgement = row
