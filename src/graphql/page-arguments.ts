import { BadInputError } from '../domain/errors.js';
import type { PageRequest } from '../domain/page.js';
import { decodeCursor } from './cursor.js';

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 500;
/** How many items a list without pages has, where it is not said. */
export const DEFAULT_LIST = 100;

const PAGE_ON = ` To read more, page on: pass the last page's \`endCursor\` as \`after\`.`;

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/**
 * Which page the arguments ask for. https://relay.dev/graphql/connections.htm
 * @throws BadInputError when `first` or `last` is out of 0 to {@link MAX_PAGE}, both are given, or a cursor is none.
 */
export function pageRequest({ first, after, last, before }: PageArguments): PageRequest {
  if (typeof first === 'number' && typeof last === 'number') {
    throw new BadInputError(
      `Expected \`first\` (the first ${first} after a cursor) or \`last\` (the last ${last} before one), not both; leave one out.`,
    );
  }
  return {
    limit: checked('first', first) ?? checked('last', last) ?? DEFAULT_PAGE,
    fromEnd: typeof last === 'number',
    ...(typeof after === 'string' && { after: decodeCursor(after, 'after') }),
    ...(typeof before === 'string' && { before: decodeCursor(before, 'before') }),
  };
}

/**
 * How many items a list asks for that has no pages.
 * @throws BadInputError when `first` is out of 0 to {@link MAX_PAGE}.
 */
export function listLimit(first: number | null | undefined): number {
  return checked('first', first, ' There are no further pages: narrow what is asked for.') ?? DEFAULT_LIST;
}

function checked(argument: string, size: number | null | undefined, howToReadMore = PAGE_ON): number | undefined {
  if (size === undefined || size === null) return undefined;
  if (size >= 0 && size <= MAX_PAGE) return size;
  const hint = size > MAX_PAGE ? howToReadMore : '';
  throw new BadInputError(`\`${argument}\`: expected a number from 0 to ${MAX_PAGE}; got ${size}.${hint}`);
}
