import type { GraphEntity, GraphRelation } from '../model/graph.js';
import type { GraphPart, GraphServer } from '../model/server.js';
import type { Client } from './client.js';
import type { GraphEntityFragment, LoadGraphQuery } from './generated/operations.js';
import { Expand, Expandable, LoadGraph, ShownIds, Start } from './generated/queries.js';
import { lensOf, loadingLens } from './lens.js';

/** How many relations a request gives at the most, and two and a half times as many edges: what a canvas can take. */
const MAX_RELATIONS = 2_000;
/** A store of so many entities is shown whole. */
const SMALL = 60;
/** How many are shown at first of a larger one: those of each kind that take part in most relations. */
const FIRST = { people: 20, states: 12, organizations: 6, plans: 2, places: 0 };

type Asked = Pick<GraphServer, 'start' | 'graph' | 'shownIds' | 'neighbours' | 'expandable'>;

/** The parts of the graph that the canvas shows. */
export function graphOf(client: Client): Asked {
  return {
    async start() {
      const found = await client.ask(Start, { first: SMALL });
      const kinds = [found.people, found.states, found.organizations, found.plans, found.places];
      const all = kinds.reduce((sum, { totalCount }) => sum + totalCount, 0);
      const most = all <= SMALL ? kinds.map(() => SMALL) : Object.values(FIRST);
      return kinds.flatMap(({ nodes }, kind) => nodes.slice(0, most[kind]).map(({ id }) => id));
    },
    async graph(around, loaded, lens) {
      const variables = {
        around: [...around],
        excluding: [...loaded],
        lens: loadingLens(lens),
        relations: MAX_RELATIONS,
      };
      return partOf((await client.ask(LoadGraph, variables)).neighborhood);
    },
    async shownIds(ids) {
      const { data, errors } = await client.askForPart(ShownIds, { ids: [...ids] });
      if (data === null) throw new Error(errors.join('\n'));
      return new Map(ids.flatMap((id, at) => (data.nodes[at] ? [[id, data.nodes[at].id] as const] : [])));
    },
    async neighbours(id, kinds, limit, known, lens) {
      const variables = { id, via: [...kinds], limit, excluding: [...known], lens: lensOf(lens) };
      const { neighborhood } = await client.ask(Expand, variables);
      return neighborhood.nodes.map((node) => node.id).filter((other) => other !== id);
    },
    async expandable(id, known, lens) {
      const { neighborhood } = await client.ask(Expandable, { id, excluding: [...known], lens: lensOf(lens) });
      return neighborhood.hidden.filter(({ entities }) => entities > 0);
    },
  };
}

export function entityOf({ id, kind, name, description }: GraphEntityFragment): GraphEntity {
  return { id, kind, name, ...(description !== null && { description }) };
}

function partOf({ nodes, relations, edges }: LoadGraphQuery['neighborhood']): GraphPart {
  return {
    entities: nodes.map(entityOf),
    relations: relations.map(relationOf),
    edges: edges.map(({ source, target, relation, ...edge }) => ({
      ...edge,
      source: source.id,
      target: target.id,
      relation: relation.id,
    })),
    truncated: relations.length >= MAX_RELATIONS || edges.length >= 2.5 * MAX_RELATIONS,
  };
}

function relationOf(relation: LoadGraphQuery['neighborhood']['relations'][number]): GraphRelation {
  const { id, kind, label, standing, certainty, period } = relation;
  return {
    id,
    kind,
    label,
    standing,
    ...(certainty !== null && { certainty }),
    ...('status' in relation && { status: relation.status }),
    ...(period?.earliest && { earliest: period.earliest }),
    ...(period?.latest && { latest: period.latest }),
  };
}
