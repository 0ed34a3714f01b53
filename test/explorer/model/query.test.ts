import { graphServer } from '../../../src/explorer/api/server.js';
import { createSession } from '../../../src/explorer/model/create-session.js';
import { queryOf } from '../../../src/explorer/model/query.js';
import { askedFor } from '../../../src/graphiql/asked-for.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { sharedServer } from '../../support/serving.js';
import { shippedChanges } from '../../support/shipped-changes.js';

describe('the query of a view', () => {
  const server = sharedServer(temporarySqlite(), shippedChanges());
  const visiting = async (fragment: string) => {
    const session = createSession(graphServer(`${server().url}/graphql`));
    await session.visit(fragment);
    return session;
  };
  const answered = async (session: Awaited<ReturnType<typeof visiting>>) => {
    const { text, variables } = queryOf(session.view.value);
    const { data, errors } = await server().ask(text, { ...variables });
    expect(errors).toEqual([]);
    return data;
  };

  it('gives what is seen, under its lens and in its period', async () => {
    const session = await visiting(
      '#e=steve-witkoff,vladimir-putin,kirill-dmitriev,jared-kushner&during=2025-12&certainty=reported',
    );
    const { neighborhood } = await answered(session);
    const seen = session.shown.value;
    expect(neighborhood.nodes.map(({ id }: { id: string }) => id)).toEqual(seen.entities.map(({ id }) => id));
    const ends = (edges: readonly { source: unknown; target: unknown }[]) =>
      edges.map((edge) => JSON.stringify(edge)).sort();
    const given = neighborhood.edges.map(
      ({ source, target, relation }: Record<string, { id: string; label: string }>) => ({
        source: source?.id,
        target: target?.id,
        relation: relation?.id,
      }),
    );
    expect(seen.edges.length).toBeGreaterThan(0);
    expect(ends(given)).toEqual(ends(seen.edges.map(({ source, target, relation }) => ({ source, target, relation }))));
  });

  it('gives the paths that are asked for', async () => {
    const session = await visiting('#e=&path=kirill-dmitriev,vladimir-putin&more=yes&hops=3&avoid=jared-kushner');
    const { paths } = await answered(session);
    const answer = session.paths.value;
    expect(answer?.kind === 'PATHS' && answer.paths.length).toBe(paths.paths.length);
    expect(paths.paths.length).toBeGreaterThan(0);
  });

  it('gives the best connected of an empty canvas', async () => {
    const { people } = await answered(await visiting('#e='));
    expect(people.nodes.length).toBeGreaterThan(5);
  });

  it('is what GraphiQL opens with', async () => {
    const session = await visiting('#e=steve-witkoff,vladimir-putin&known=2025-11-26');
    const address = new URL(session.query.value, server().url);
    expect(address.pathname).toBe('/graphql');
    const { query, variables } = askedFor(address.hash);
    expect({ text: query, variables: JSON.parse(variables ?? '') }).toEqual(queryOf(session.view.value));
  });
});
