import type { Judgement } from '../../domain/judgement.js';
import type { Page, PageRequest } from '../../domain/page.js';
import { compareText } from '../../domain/text-order.js';
import { parametersOf, where } from './condition.js';
import type { Connection, Run } from './connection.js';
import { orderKey } from './order-key.js';
import { paging, type Sorted, toPage } from './paging.js';
import { pick } from './properties.js';
import { statement } from './statement.js';

const ATTRIBUTES = ['verdict', 'by', 'on', 'score', 'reason'];
const BY_PAIR = { sort: 'judgement.oneKey', id: 'judgement.otherKey', index: [] };

/** A judgement as the statements return it. */
interface JudgementRow {
  readonly one: string;
  readonly other: string;
}

interface Row extends Sorted {
  readonly [column: string]: unknown;
  readonly item: JudgementRow;
}

/** Those that name any of the ids, each once, by the pair. */
export async function judgementsNaming(run: Run, ids: readonly string[]): Promise<Judgement[]> {
  const rows = await run<Pick<Row, 'item'>>(statement('judgements-naming'), { ids: [...new Set(ids)] });
  return rows.map(({ item }) => toJudgement(item)).sort(byPair);
}

export async function judgementsOf(run: Run, ids: readonly string[]): Promise<Map<string, Judgement[]>> {
  const found = new Map(ids.map((id): [string, Judgement[]] => [id, []]));
  for (const judgement of await judgementsNaming(run, ids)) {
    for (const id of judgement.pair) found.get(id)?.push(judgement);
  }
  return found;
}

export async function listJudgements(connection: Connection, page: PageRequest): Promise<Page<Judgement>> {
  const { conditions, text, parameters } = paging(BY_PAIR, 'ASC', page);
  const rows = await connection.read<Row>(
    {
      name: 'list-judgements',
      text: `MATCH (judgement:Judgement)
${where(conditions)}
WITH judgement
${text}
RETURN judgement {.*} AS item, judgement.oneKey AS sort`,
    },
    { ...parametersOf(conditions), ...parameters },
  );
  const { items, ...found } = toPage(rows, page, ({ item }) => ({ id: item.other, judgement: toJudgement(item) }));
  return { ...found, items: items.map(({ judgement }) => judgement) };
}

/** What `put-judgements` takes as `$rows`. */
export function judgementRows(judgements: readonly Judgement[]): readonly object[] {
  return judgements.map((judgement) => {
    const [one, other] = judgement.pair;
    return { one, other, oneKey: orderKey(one), otherKey: orderKey(other), ...pick(judgement, ATTRIBUTES) };
  });
}

function toJudgement(row: JudgementRow): Judgement {
  const { one, other } = row;
  return { pair: [one, other], ...pick(row, ATTRIBUTES) } as object as Judgement;
}

function byPair({ pair: a }: Judgement, { pair: b }: Judgement): number {
  return compareText(a[0], b[0]) || compareText(a[1], b[1]);
}
