/** The envoy roles of one accreditation are asked for by its id; few envoy roles have one, and no other relation. */
export const ACCREDITATIONS = `
CREATE INDEX relation_by_accreditation ON relation (attributes ->> 'accreditation') WHERE kind = 'ENVOY_ROLE';
`;
