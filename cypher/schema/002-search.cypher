// What entities are searched by: (:Entity)-[:FOUND_BY]->(:SearchEntry), a node of its own, so that reading an entity does not
// read it. Its terms are words of the names and keys made from them (src/search/terms.ts), of letters and digits alone, so that
// the analyzer has nothing to do but to part them. Entities of before are indexed after this file was run.
CREATE FULLTEXT INDEX search_entry_terms IF NOT EXISTS
FOR (entry:SearchEntry) ON EACH [entry.terms]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
