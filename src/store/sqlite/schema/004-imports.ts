/** How far imports have come: a row is put by the change set that brought the import there. */
export const IMPORTS = `
CREATE TABLE checkpoint (
  name TEXT PRIMARY KEY,
  position TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
