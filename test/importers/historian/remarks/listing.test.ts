import { listedMeeting } from '../../../../src/importers/historian/remarks/listing.js';
import { readRemark } from '../../../../src/importers/historian/remarks/read.js';

describe('a listed visit included a meeting with the president', () => {
  it.each([
    ['Working visit.', true],
    ['Attended the Harbour Summit.', true],
    ['Met with President Hale at Camp David.', true],
    ['Met with Vice President Moss and President Hale.', true],
    ['Met with Soviet Foreign Minister Petrov.', true],
    ['Met with Vice President Moss.', false],
    ['Met briefly with Secretary of State Reed.', false],
    ['Met with President-elect Hale in New York City.', false],
    ['Led the delegation to the United Nations Conference in San Francisco.', false],
  ])('%s %s', (description, expected) => {
    const reading = readRemark(description, { start: '1984-03-10', end: '1984-03-12' });
    expect(listedMeeting(description, reading)).toBe(expected);
  });
});
