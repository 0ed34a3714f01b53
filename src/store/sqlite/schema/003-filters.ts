/** On whose behalf somebody took part is asked for as often as who did; most take part for themselves alone. */
export const FILTERS = `
CREATE INDEX participation_by_principal ON participation (on_behalf_of, role) WHERE on_behalf_of IS NOT NULL;
`;
