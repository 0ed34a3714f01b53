import { readFileSync } from 'node:fs';
import { cypher, describeNeo4j, realNeo4j } from '../../support/neo4j.js';
import { shippedChanges } from '../../support/shipped-changes.js';

const README = readFileSync(new URL('../../../cypher/README.md', import.meta.url), 'utf8');

describeNeo4j('The Cypher of cypher/README.md', () => {
  it('tells from the shipped dossier whom Steve Witkoff met, or is to meet, and in whose words', async () => {
    const store = await realNeo4j().openEmpty();
    await store.apply(shippedChanges());
    const [, question = ''] = /^```cypher\n(.*?)^```/ms.exec(README) ?? [];
    const rows = await cypher(question);
    expect(rows).toContainEqual({
      'other.name': 'Vladimir Putin',
      'm.earliest': '2025-12-01',
      'claim.certainty': 'CONFIRMED',
      'claim.attributedTo': 'yuri-ushakov',
      'claim.locator': 'paragraph 2',
      'source.title': "News article on Steve Witkoff's planned trip to Moscow",
    });
    await store.close();
  });
});
