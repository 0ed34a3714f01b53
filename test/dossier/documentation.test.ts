import { readFileSync } from 'node:fs';
import { complaints } from './reading.js';

const BLOCKS =
  readFileSync(new URL('../../docs/dossier-format.md', import.meta.url), 'utf8').match(/```[\s\S]*?```/g) ?? [];
const blocksThat = (text: string) =>
  BLOCKS.filter((block) => block.includes(text)).map((block) => block.split('\n').slice(1, -1).join('\n'));

describe('the documentation of the format', () => {
  const [example = ''] = blocksThat('dossier: 1');
  const [messages = ''] = blocksThat('Did you mean');

  it('shows a dossier that can be read', () => {
    expect(complaints(example)).toEqual([]);
  });

  it('shows the messages that such mistakes get', () => {
    const mistaken = example
      .replace('- entity: tom-reed', '- entity: tom-reid')
      .replace('venue: harbour-city', 'venue: northland')
      .replace('in-person', 'in-preson');
    expect(complaints(mistaken).map((line) => line.replace(/^a\.yaml/, 'visit.yaml'))).toEqual(messages.split('\n'));
  });
});
