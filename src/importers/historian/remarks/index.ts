/** What the importer needs to turn remarks into meetings: the reading, the listing of visits, the resolution of people. Pure: no input, no output. */
export { listedMeeting } from './listing.js';
export { readRemark } from './read.js';
export { type Holding, type KnownPeople, type Resolution, resolve, type Surroundings } from './resolve.js';
export type {
  Affiliation,
  Attendance,
  GroupMention,
  Mention,
  OrganizationMention,
  PersonMention,
  Reading,
  RemarkContext,
  RemarkMeeting,
  Who,
} from './types.js';
export { stateOfCountry } from './words/countries.js';
export { stateOf } from './words/states.js';
