/** Nested questions, by the way that each goes through the graph. */
export const NESTED_QUERIES: Readonly<Record<string, string>> = {
  'meetings → participants → entity → envoy roles → sender → criticisms received → claims → source': `{
    meetings(first: 10) { nodes { participants { entity { id ... on Person { envoyRoles(first: 3) { nodes { id sender { id
      criticismsReceived(first: 3) { nodes { id claims { id source { id title } } } } } } } } } } } } }`,
  'people → meetings → attendees → meetings → venue': `{
    people(first: 10) { nodes { id meetings(first: 3) { nodes { id attendees { id meetings(first: 2) { nodes { id venue { id name } } } } } } } } }`,
  'people → relations → participants → entity → claims': `{
    people(first: 10) { nodes { relationCounts { kind role count } relations(first: 5) { nodes { id label participants { role certainty entity { id claims { id } } } } } } } }`,
  'states → envoys sent → envoy → tenures → body → envoys received → envoy': `{
    states(first: 10) { nodes { envoysSent(first: 2) { nodes { envoy { id tenures(first: 2) { nodes { body { id
      ... on State { envoysReceived(first: 2) { nodes { envoy { id } } } } } } } } } } } } }`,
  'plans → stances → supporter → criticisms received → critics → ties → parties → entity': `{
    plans(first: 10) { nodes { proposers { id } stances(first: 2) { nodes { supporter { id criticismsReceived(first: 2) { nodes {
      critics { id ... on Person { ties(first: 2) { nodes { parties { entity { id } } } } } } } } } } } } } }`,
  'trips → meetings → status history → claim → source → claims → subject': `{
    trips(first: 10) { nodes { id status meetings { id statusHistory { claim { source { id } } } claims { source { claims(first: 2) { nodes { subject { id } } } } } } } } }`,
  'relations → claims → attributed to → stances, with total counts': `{
    relations(first: 10) { totalCount nodes { claims { attributedTo { id stances(first: 2) { totalCount nodes { id } } } } } } }`,
  'places → meetings → subjects → stances → version → plan': `{
    places(first: 10) { nodes { meetings(first: 3) { nodes { subjects { id ... on Plan { stances(first: 2) { nodes { version { id plan { id } } } } } } } } } } }`,
  'stances → plan → criticisms, proposers → envoys sent → receivers': `{
    stances(first: 10) { nodes { plan { criticisms(first: 2) { nodes { id } } proposers { id
      ... on State { envoysSent(first: 2) { nodes { receivers { id } } } } } } } } }`,
  'the same under lenses at two levels': `{
    meetings(first: 10, lens: { minCertainty: CONFIRMED, sources: ["source-0", "source-1"] }) { nodes { standing participants { standing entity {
      relations(first: 3, lens: { knownBy: "2021-01-01", sources: null }) { nodes { id certainty } } } } } } }`,
};
