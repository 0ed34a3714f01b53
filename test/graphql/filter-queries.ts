/** Questions with nested conditions and with every order, of whatever graph. */
export const FILTER_QUERIES: Readonly<Record<string, string>> = {
  'people who criticised a plan, by relations': `{
    people(first: 5, orderBy: { field: RELATIONS, direction: DESC }, where: { relations: { role: [CRITIC], some: { participants: { some: {
      role: [TARGET], entity: { kind: [PLAN] } } } } } }) { totalCount edges { cursor node { id name } } pageInfo { endCursor hasNextPage } } }`,
  'meetings with somebody on behalf of a state and nobody who hosts, by certainty': `{
    meetings(first: 7, orderBy: { field: CERTAINTY }, where: { participants: { some: { onBehalfOf: { kind: [STATE] } }, none: { role: [HOST] } } }) {
      totalCount edges { cursor node { id certainty label } } } }`,
  'relations of people by certainty, under a lens': `{
    people(first: 4, lens: { knownBy: "2025-06-01", includeDenied: true }) { nodes { id
      relations(last: 3, orderBy: { field: CERTAINTY, direction: ASC }, where: { or: [{ kind: [MEETING] }, { not: { participants: { some: { entity: { kind: [STATE] } } } } }] }) {
        totalCount edges { cursor node { id kind standing } } } } } }`,
  'states without meetings, and who never was an envoy': `{
    states(where: { relations: { none: { kind: [MEETING] } } }) { totalCount nodes { id } }
    people(first: 50, where: { not: { relations: { role: [ENVOY], some: {} } } }, orderBy: { field: ID, direction: DESC }) { totalCount edges { cursor node { id } } } }`,
};
