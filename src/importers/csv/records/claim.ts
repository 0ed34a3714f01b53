import type { Claim } from '../../../domain/claim.js';
import { isDay } from '../../../domain/day.js';
import { RELATION_KIND_TABLE } from '../../../domain/relation-kinds.js';
import type { Source } from '../../../domain/source.js';
import { CERTAINTIES, MEETING_STATUSES, POLARITIES, type RelationKind } from '../../../domain/vocabulary.js';
import { digest } from '../../digest.js';
import { RecordProblem } from '../../record-problem.js';
import type { Cells } from '../cells.js';
import { dateOf } from '../dates.js';
import { claimId } from '../ids.js';
import type { Context } from './context.js';
import { wordAt } from './word-at.js';

/** A row may name its own source; two rows of one relation with different sources are two claims of it. */
export function claimOf(
  row: Cells,
  kind: RelationKind,
  id: string,
  { settings, source, table }: Context,
): { readonly claim: Claim; readonly source: Source } {
  const [title, url] = [row.relation('source'), row.relation('source_url')];
  const own = title === undefined && url === undefined ? undefined : ownSource(title ?? url ?? '', url);
  const locator = row.relation('locator') ?? `${table}#${id}`;
  const said = row.relation('stated_on');
  const statedOn = said === undefined ? undefined : dateOf(said, 'stated_on', settings.dates).date;
  if (statedOn !== undefined && !isDay(statedOn))
    throw new RecordProblem('stated_on', 'a day such as 2025-11-26', JSON.stringify(said));
  const status = RELATION_KIND_TABLE[kind].hasStatus ? wordAt(row, 'status', MEETING_STATUSES) : undefined;
  const claim: Claim = {
    id: claimId(id, own ?? source, locator),
    subject: id,
    source: (own ?? source).id,
    ...(statedOn !== undefined && { statedOn }),
    polarity: wordAt(row, 'polarity', POLARITIES) ?? 'ASSERTS',
    certainty: wordAt(row, 'certainty', CERTAINTIES) ?? settings.certainty,
    ...(status !== undefined && { status }),
    locator,
  };
  return { claim, source: own ?? source };
}

function ownSource(title: string, url: string | undefined): Source {
  return { id: `csv:source/${digest(JSON.stringify([title, url ?? null]))}`, title, ...(url !== undefined && { url }) };
}
