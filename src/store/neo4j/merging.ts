import { claimAsPut } from '../../domain/claim.js';
import type { Aliases } from '../../merging/aliases.js';
import type { Lookups, Referring } from '../../merging/looking.js';
import { toClaim } from './claim-rows.js';
import type { Run } from './connection.js';
import { judgementsNaming } from './judgements.js';
import { entityRecords, itemsById } from './reads.js';
import { toRelationRecord } from './relation-rows.js';
import { statement } from './statement.js';

/** How what `rewriting` looks up is found. */
export const LOOKUPS: {
  readonly [What in keyof Lookups]: (run: Run, ids: readonly string[]) => Promise<Lookups[What]>;
} = {
  aliases,
  judgements: judgementsNaming,
  referring,
  records: async (run, ids) => [...(await entityRecords(run, ids)).values()],
};

async function aliases(run: Run, ids: readonly string[]): Promise<Aliases> {
  const rows = await run<{ id: string; shownAs: string }>(statement('hidden-with'), { ids });
  return new Map(rows.map(({ id, shownAs }) => [id, shownAs]));
}

async function referring(run: Run, ids: readonly string[]): Promise<Referring> {
  const idsBy = async (name: string): Promise<string[]> =>
    (await run<{ id: string }>(statement(name), { ids })).map(({ id }) => id);
  const relations = await itemsById(run, 'relations-by-id', await idsBy('relations-naming'), toRelationRecord);
  const claims = await itemsById(run, 'claims-by-id', await idsBy('claims-naming'), toClaim);
  return {
    relations: [...relations.values()],
    claims: [...claims.values()].map(claimAsPut),
    entities: await idsBy('entities-linking'),
  };
}
