import { connection } from '../connection.js';
import { reading } from '../foresight/foresee.js';
import type { QueryNodeArgs, QueryNodesArgs, QueryResolvers } from '../generated/resolver-types.js';
import { lensBelow } from '../lens-argument.js';
import { MAX_PAGE, pageRequest } from '../page-arguments.js';
import { type NodeParent, scopedSource } from '../parents.js';
import { checkRange } from '../range-argument.js';
import { aggregate } from '../read/aggregate.js';
import { foreseeNodes, node, nodeOfKind } from '../read/by-id.js';
import { entityByIdentifier } from '../read/by-identifier.js';
import { allEntities, allRelations } from '../read/connections.js';
import { neighborhood } from '../read/neighborhood.js';
import { paths } from '../read/paths.js';
import { communities, ranking } from '../read/rankings.js';
import { search } from '../read/search.js';
import { timeline } from '../read/timelines.js';

export const Query: QueryResolvers = {
  node: reading(
    (reads, _, { id, lens }: QueryNodeArgs) => foreseeNodes(reads, [id], lensBelow({}, lens)),
    (_: unknown, { id, lens }, context) => node(id, lensBelow({}, lens), context),
  ),
  nodes: reading(
    (reads, _, { ids, lens }: QueryNodesArgs) => foreseeNodes(reads, ids, lensBelow({}, lens)),
    (_: unknown, { ids, lens }, context) => {
      checkRange('ids', ids.length, MAX_PAGE, 0, 'ids');
      // An item may be null, which the generated type allows for values but forgets for promises of them.
      return ids.map((id) => node(id, lensBelow({}, lens), context) as Promise<NodeParent>);
    },
  ),

  entityByIdentifier,

  person: nodeOfKind('PERSON'),
  state: nodeOfKind('STATE'),
  organization: nodeOfKind('ORGANIZATION'),
  plan: nodeOfKind('PLAN'),
  place: nodeOfKind('PLACE'),
  meeting: nodeOfKind('MEETING'),
  trip: nodeOfKind('TRIP'),
  envoyRole: nodeOfKind('ENVOY_ROLE'),
  tenure: nodeOfKind('TENURE'),
  criticism: nodeOfKind('CRITICISM'),
  praise: nodeOfKind('PRAISE'),
  stance: nodeOfKind('STANCE'),
  tie: nodeOfKind('TIE'),
  source: nodeOfKind('SOURCE'),

  search,

  people: allEntities('PERSON'),
  states: allEntities('STATE'),
  organizations: allEntities('ORGANIZATION'),
  plans: allEntities('PLAN'),
  places: allEntities('PLACE'),
  sources: async (_, args, { loaders }) => {
    const page = pageRequest(args);
    return connection(
      await loaders.sourcePages.load(page),
      page,
      (source) => scopedSource(source, {}),
      () => loaders.sourceCounts.load('all'),
    );
  },

  relations: allRelations(undefined),
  meetings: allRelations(['MEETING']),
  trips: allRelations(['TRIP']),
  envoyRoles: allRelations(['ENVOY_ROLE']),
  tenures: allRelations(['TENURE']),
  criticisms: allRelations(['CRITICISM']),
  praises: allRelations(['PRAISE']),
  stances: allRelations(['STANCE']),
  ties: allRelations(['TIE']),

  timeline,
  aggregate,
  paths,
  neighborhood,
  ranking,
  communities,
};
