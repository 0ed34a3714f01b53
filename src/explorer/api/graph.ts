import type { GraphEntity, GraphRelation } from '../model/graph.js';
import type { GraphPart, GraphServer } from '../model/server.js';
import type { Client } from './client.js';
import type { GraphEntityFragment, LoadGraphQuery, RelationKind } from './generated/operations.js';
import { Expand } from './generated/queries/Expand.js';
import { LoadGraph } from './generated/queries/LoadGraph.js';
import { Start } from './generated/queries/Start.js';
import { lensOf, loadingLens } from './lens.js';

/** How many relations a request gives at the most, and two and a half times as many edges: as many as the API gives. */
const MAX_RELATIONS = 4_000;
/** A store of so many entities is shown whole. */
const SMALL = 60;
/** Of a larger one at first those of each kind that take part in most relations, by the kinds in the order of the query … */
const BEST_CONNECTED = [8, 2, 1, 0, 0];
/** … and those who met them most often, or share most else with them: so they are tied to one another, and few enough to be told apart. */
const AROUND_THEM = 16;

type Asked = Pick<GraphServer, 'start' | 'graph' | 'neighbours'>;

/** The parts of the graph that the canvas shows. */
export function graphOf(client: Client): Asked {
  return {
    async start() {
      const found = await client.ask(Start, { first: SMALL });
      const kinds = [found.people, found.states, found.organizations, found.plans, found.places];
      const all = kinds.reduce((sum, { totalCount }) => sum + totalCount, 0);
      const best = (most: readonly number[]) =>
        kinds.flatMap(({ nodes }, kind) => nodes.slice(0, most[kind]).map(({ id }) => id));
      if (all <= SMALL) return { ids: best(kinds.map(() => SMALL)), all };
      const around = best(BEST_CONNECTED);
      // A store of plans and places alone.
      if (around.length === 0) return { ids: best(kinds.map(() => AROUND_THEM)), all };
      const withThoseAround = async (via?: RelationKind[]) => {
        const { neighborhood } = await client.ask(Expand, { around, via, excluding: [], limit: AROUND_THEM });
        return neighborhood.nodes.map(({ id }) => id);
      };
      const met = await withThoseAround(['MEETING']);
      // Where few meetings are known, as in a list of envoys, all else counts as well.
      const ids = met.length < around.length + AROUND_THEM / 2 ? await withThoseAround() : met;
      return { ids, all };
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
    async neighbours(id, kinds, limit, known, lens) {
      const variables = { around: [id], via: [...kinds], limit, excluding: [...known], lens: lensOf(lens) };
      const { neighborhood } = await client.ask(Expand, variables);
      return neighborhood.nodes.map((node) => node.id).filter((other) => other !== id);
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
