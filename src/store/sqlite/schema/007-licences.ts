/** Under which a source may be used. */
export const LICENCES = `
ALTER TABLE source ADD COLUMN licence TEXT;
`;
