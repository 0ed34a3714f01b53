import type { Key, Page, PageRequest } from '../../domain/page.js';
import { compareText } from '../../domain/text-order.js';
import { ENTITY_KINDS, type EntityKind } from '../../domain/vocabulary.js';
import type { Match } from '../../search/rank.js';
import { connection } from '../connection.js';
import type { Context } from '../context.js';
import { encodeCursor } from '../cursor.js';
import type * as types from '../generated/resolver-types.js';
import { lensBelow } from '../lens-argument.js';
import { type PageArguments, pageRequest } from '../page-arguments.js';
import type { SearchConnectionParent } from '../parents.js';
import { entityOfKind } from './entities.js';

type SearchArguments = Pick<PageArguments, 'first' | 'after'> & {
  readonly text: string;
  readonly kinds?: types.InputMaybe<readonly EntityKind[]>;
  readonly lens?: types.InputMaybe<types.Lens>;
};

/** Two batches: what is found, and the entities that are on the page. */
export async function search(_: unknown, args: SearchArguments, context: Context): Promise<SearchConnectionParent> {
  const page = pageRequest(args);
  const lens = lensBelow({}, args.lens);
  const matches = await context.loaders.searches.load({ text: args.text, kinds: args.kinds ?? undefined });
  const { items, hasMore } = pageOf(matches, page);
  const found = await Promise.all(
    items.map(async (match) => ({ match, node: await entityOfKind(ENTITY_KINDS, match.id, lens, context) })),
  );
  const whole = connection(
    { items: found, hasMore },
    page,
    ({ match }) => keyOf(match),
    ({ node }) => node,
    async () => matches.length,
  );
  const edges = found.map(({ match, node }) => ({
    cursor: encodeCursor(keyOf(match)),
    node,
    score: match.score,
    name: match.name,
  }));
  return { ...whole, edges };
}

/** In ten-thousandths, as texts that compare as the numbers do. */
function keyOf({ score, id }: Match): Key {
  return [score.toFixed(4), id];
}

function pageOf(matches: readonly Match[], { limit, after }: PageRequest): Page<Match> {
  const left = after === undefined ? matches : matches.filter((match) => isBehind(keyOf(match), after));
  return { items: left.slice(0, limit), hasMore: left.length > limit };
}

function isBehind([score, id]: Key, [afterScore, afterId]: Key): boolean {
  return score === afterScore ? compareText(id, afterId) > 0 : score < afterScore;
}
