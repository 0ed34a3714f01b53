/** Eight questions, from one person to five levels of relations, with pages and counts. */
export const PLAN_QUESTIONS: Readonly<Record<string, string>> = {
  'a person': '{ person(id: "person-7") { name description names { text } } }',
  'a person, offices and envoy roles': `{
    person(id: "person-7") { name tenures { nodes { title body { name } } } envoyRoles { nodes { title sender { name } receivers { name } } } } }`,
  'a person, meetings, attendees, claims': `{
    person(id: "person-7") { name meetings(first: 20) { nodes { label status attendees { name } claims { certainty source { title } } } } } }`,
  'people, top 3 meetings of each': `{
    people(first: 50) { nodes { name meetings(first: 3) { nodes { id period { start } } } } } }`,
  'people, four levels': `{
    people(first: 20) { nodes { name meetings(first: 5) { nodes { id attendees { name
      ... on Person { envoyRoles(first: 3) { nodes { title sender { name } } } } } } } } } }`,
  'states, five levels': `{
    states(first: 20) { nodes { name envoysSent(first: 5) { nodes { envoy { name meetings(first: 5) { nodes { attendees { name
      ... on Person { tenures(first: 3) { nodes { body { name } } } } } } } } } } } } }`,
  'a page of meetings with evidence': `{
    meetings(first: 50, lens: { minCertainty: REPORTED }) { pageInfo { endCursor hasNextPage }
      nodes { id status standing participants { role certainty entity { name } claims { attributedTo { name } source { title } } } } } }`,
  counts: `{
    people(first: 20) { totalCount nodes { name relationCounts { role count } relations(first: 1) { totalCount nodes { id } } } } }`,
};
