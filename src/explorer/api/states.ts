import { chunks } from '../model/chunks.js';
import type { GraphServer } from '../model/server.js';
import type { Client } from './client.js';
import type { BelongingFragment, StatesQuery } from './generated/operations.js';
import { States } from './generated/queries/States.js';
import { loadingLens } from './lens.js';

const CHUNK = 500;

/**
 * To which state each belongs, under the lens without its period:
 * 1. a state is its own;
 * 2. else the state in which it holds an office, by its latest tenure in one;
 * 3. else the state that sent it, or in which whoever sent it holds an office, by its latest envoy role;
 * 4. else the state on whose behalf it took part in something, the latest time.
 * An entity of which none of these is known has none.
 */
export function statesOf(client: Client): Pick<GraphServer, 'states'> {
  return {
    async states(ids, lens) {
      const answers = await Promise.all(
        chunks(ids, CHUNK).map((chunk) => client.ask(States, { ids: chunk, lens: loadingLens(lens) })),
      );
      const entities = answers.flatMap(({ nodes }) => nodes);
      return new Map(
        entities.flatMap((entity) => {
          const state = entity ? stateOf(entity) : undefined;
          return state ? [state] : [];
        }),
      );
    },
  };
}

type Entity = NonNullable<StatesQuery['nodes'][number]>;
type Person = Extract<Entity, { tenures: object }>;

function stateOf(entity: Entity): readonly [string, BelongingFragment] | undefined {
  if (!('kind' in entity)) return undefined;
  const { id, relations } = entity;
  const behalves = relations.nodes.flatMap(({ participants }) =>
    participants.filter((one) => one.entity.id === id).map(({ onBehalfOf }) => onBehalfOf),
  );
  const candidates = [entity, ...officesOf(entity), ...('envoyRoles' in entity ? sendersOf(entity) : []), ...behalves];
  const state = candidates.find((candidate) => candidate?.kind === 'STATE');
  return state ? [id, { id: state.id, kind: state.kind, name: state.name }] : undefined;
}

function sendersOf({ envoyRoles }: Person): readonly (BelongingFragment | null)[] {
  return envoyRoles.nodes.flatMap(({ sender }) => [sender, ...(sender ? officesOf(sender) : [])]);
}

/** Where somebody holds an office, the latest first. */
function officesOf(one: object | Pick<Person, 'tenures'>): readonly BelongingFragment[] {
  return 'tenures' in one ? one.tenures.nodes.map(({ body }) => body) : [];
}
