import type { RecordedClaim } from '../../domain/claim.js';
import type { Page, PageRequest } from '../../domain/page.js';
import type { Source } from '../../domain/source.js';
import { type ClaimRow, toClaim } from './claim-rows.js';
import { parametersOf, where } from './condition.js';
import type { Connection } from './connection.js';
import { paging, type Sorted, toPage } from './paging.js';
import { toSource } from './source-rows.js';

const BY_ID = { sort: 'source.idKey', id: 'source.idKey', index: [] };
const BY_DAY = { sort: 'claim.day', id: 'claim.idKey', index: ['claim.source'] };

interface SourceRow extends Sorted {
  readonly [column: string]: unknown;
  readonly item: Source;
}

interface ClaimsRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly items: readonly (Sorted & { readonly item: ClaimRow })[];
}

export async function listSources(connection: Connection, page: PageRequest): Promise<Page<Source>> {
  const { conditions, text, parameters } = paging(BY_ID, 'ASC', page);
  const rows = await connection.read<SourceRow>(
    {
      name: 'list-sources',
      text: `MATCH (source:Source)\n${where(conditions)}\nWITH source\n${text}\nRETURN source {.*} AS item, source.idKey AS sort`,
    },
    { ...parametersOf(conditions), ...parameters },
  );
  return toPage(rows, page, ({ item }) => toSource(item));
}

/** Found by the index on the claims' source and day: a source may have very many. */
export async function claimsFrom(
  connection: Connection,
  sources: readonly string[],
  page: PageRequest,
): Promise<Map<string, Page<RecordedClaim>>> {
  const { conditions, text, parameters } = paging(BY_DAY, 'ASC', page);
  const rows = await connection.read<ClaimsRow>(
    {
      name: 'claims-from',
      text: `UNWIND $sources AS id
CALL (id) {
  MATCH (subject)-[claim:STATED_IN {source: id}]->(:Source)
  ${where(conditions)}
  WITH subject, claim
  ${text}
  RETURN collect({item: claim {.*, subject: subject.id}, sort: claim.day}) AS items
}
RETURN id, items`,
    },
    { sources: [...new Set(sources)], ...parametersOf(conditions), ...parameters },
  );
  const found = new Map(rows.map(({ id, items }) => [id, items]));
  return new Map(sources.map((id) => [id, toPage(found.get(id) ?? [], page, ({ item }) => toClaim(item))]));
}
