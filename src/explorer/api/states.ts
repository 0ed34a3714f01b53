import type { GraphServer } from '../model/server.js';
import type { Client } from './client.js';
import type { StatesQuery } from './generated/operations.js';
import { States } from './generated/queries.js';
import { loadingLens } from './lens.js';

const CHUNK = 500;

/**
 * To which state each belongs, under the lens without its period:
 * 1. a state is its own;
 * 2. else the state in which it holds an office, by its latest tenure in one;
 * 3. else the state that sent it, by its latest envoy role;
 * 4. else the state on whose behalf it took part in something, the latest time.
 * An entity of which none of these is known has none.
 */
export function statesOf(client: Client): Pick<GraphServer, 'states'> {
  return {
    async states(ids, lens) {
      const chunks = Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, at) =>
        ids.slice(at * CHUNK, (at + 1) * CHUNK),
      );
      const answers = await Promise.all(
        chunks.map((chunk) => client.ask(States, { ids: [...chunk], lens: loadingLens(lens) })),
      );
      const entities = answers.flatMap(({ nodes }) => nodes);
      return new Map(
        entities.flatMap((entity) => {
          const state = entity && stateOf(entity);
          return state ? [state] : [];
        }),
      );
    },
  };
}

type Actor = { readonly id: string; readonly kind: string; readonly name: string } | null;

function stateOf(
  entity: NonNullable<StatesQuery['nodes'][number]>,
): readonly [string, { readonly id: string; readonly name: string }] | undefined {
  if (!('id' in entity)) return undefined;
  const { id, kind, name, relations } = entity;
  const tenures = 'tenures' in entity ? entity.tenures.nodes.map(({ body }) => body) : [];
  const envoyRoles = 'envoyRoles' in entity ? entity.envoyRoles.nodes.map(({ sender }) => sender) : [];
  const behalves = relations.nodes.flatMap(({ participants }) =>
    participants.filter((one) => one.entity.id === id).map(({ onBehalfOf }) => onBehalfOf),
  );
  const candidates: Actor[] = [{ id, kind, name }, ...tenures, ...envoyRoles, ...behalves];
  const state = candidates.find((candidate) => candidate?.kind === 'STATE');
  return state ? [id, state] : undefined;
}
