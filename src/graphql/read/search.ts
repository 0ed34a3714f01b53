import type { Key, Page, PageRequest } from '../../domain/page.js';
import { compareText } from '../../domain/text-order.js';
import { ENTITY_KINDS, type EntityKind } from '../../domain/vocabulary.js';
import type { Match } from '../../search/rank.js';
import { connection } from '../connection.js';
import type { Context } from '../context.js';
import type * as types from '../generated/resolver-types.js';
import { lensBelow } from '../lens-argument.js';
import { type PageArguments, pageRequest } from '../page-arguments.js';
import type { SearchConnectionParent } from '../parents.js';
import { entityOfKind } from './entities.js';

type SearchArguments = PageArguments & {
  readonly text: string;
  readonly kinds?: types.InputMaybe<readonly EntityKind[]>;
  readonly lens?: types.InputMaybe<types.Lens>;
};

/** Two batches: what is found, and the entities that are on the page. */
export async function search(_: unknown, args: SearchArguments, context: Context): Promise<SearchConnectionParent> {
  const page = pageRequest(args);
  const lens = lensBelow({}, args.lens);
  const matches = await context.loaders.searches.load({ text: args.text, kinds: args.kinds ?? undefined });
  const { items, ...rest } = pageOf(matches, page);
  const found = await Promise.all(
    items.map(async (match) => ({ match, node: await entityOfKind(ENTITY_KINDS, match.id, lens, context) })),
  );
  const { edges, ...others } = connection(
    { items: found, ...rest },
    page,
    (item) => item,
    async () => matches.length,
  );
  return {
    ...others,
    nodes: found.map(({ node }) => node),
    edges: edges.map(({ cursor, node: { match, node } }) => ({ cursor, node, score: match.score, name: match.name })),
  };
}

/** The score in ten-thousandths, as a text that compares as the number does. */
function keyOf({ score, id }: Match): Key {
  return [score.toFixed(4), id];
}

function pageOf(matches: readonly Match[], { limit, fromEnd, after, before }: PageRequest): Page<Match> {
  const within = matches.filter(
    (match) =>
      (after === undefined || compareKeys(keyOf(match), after) > 0) &&
      (before === undefined || compareKeys(keyOf(match), before) < 0),
  );
  const from = fromEnd ? Math.max(0, within.length - limit) : 0;
  const items = within.slice(from, from + limit);
  return { items, keys: items.map(keyOf), hasMore: within.length > limit };
}

function compareKeys([score, id]: Key, [otherScore, otherId]: Key): number {
  return compareText(otherScore, score) || compareText(id, otherId);
}
