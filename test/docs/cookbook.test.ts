import { recipes } from '../../tools/cookbook/recipes.js';
import { sharedServer } from '../support/serving.js';
import { shippedChanges } from '../support/shipped-changes.js';
import { describeOnEachStore } from '../support/stores.js';

it('the cookbook has fifteen questions at least', () => {
  expect(recipes().length).toBeGreaterThanOrEqual(15);
});

describeOnEachStore('the cookbook answers', (under) => {
  const server = sharedServer(under, shippedChanges());

  it.each(recipes())('"$question" as it prints', async ({ query, answer }) => {
    const { data, errors } = await server().ask(query);
    expect(errors).toEqual([]);
    expect(data).toEqual(JSON.parse(answer));
  });
});
