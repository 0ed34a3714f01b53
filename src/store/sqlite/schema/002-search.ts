/**
 * What entities are searched by. The rows of the full-text index are numbered in the order in which they are wanted
 * (search-row.ts), so that the index gives the first of them without looking at the others. It keeps no text, which stands in `name`,
 * and no positions, which nobody asks for.
 */
export const SEARCH = `
CREATE VIRTUAL TABLE search USING fts5 (
  terms, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);

CREATE TABLE search_row (
  entity INTEGER PRIMARY KEY REFERENCES entity ON DELETE CASCADE,
  row INTEGER NOT NULL
) STRICT;
`;
