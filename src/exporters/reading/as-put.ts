import { claimAsPut } from '../../domain/claim.js';
import { linksOf } from '../../domain/link.js';
import type { Participation, Relation } from '../../domain/relation.js';
import type { Store } from '../../store/port.js';
import type { ExportedEntity, ExportedGraph, ExportedRelation } from '../exported.js';
import { judgedSame } from './judged-same.js';
import { linkedWithin } from './linked-within.js';
import { allPages, lookUp } from './pages.js';
import type { Part } from './part.js';
import { readGraph } from './read-graph.js';

/**
 * A part of a store as it was put, for a format out of which it is loaded again: each entity under its own id, relations and claims with
 * the ids that they were put with, and the judgements by which some of them are one. What is only denied is part of it, unless the
 * lens says otherwise. The ids of the entities of a part are kept in memory; of the whole graph nothing is.
 */
export function asPut(store: Store, part: Part): ExportedGraph {
  const shown = readGraph(store, { ...part, lens: { includeDenied: true, ...part.lens } });
  const isPart = membership(store, part, shown);
  return {
    ...shown,
    sources: isWhole(part) ? () => allPages((page) => store.listSources(page)) : shown.sources,
    async *entities() {
      for await (const batch of shown.entities()) yield await entitiesAsPut(store, batch, isPart);
    },
    async *relations() {
      for await (const batch of shown.relations()) yield await relationsAsPut(store, batch);
    },
    async *judgements() {
      for await (const batch of shown.judgements()) {
        const isIn = await isPart(batch.flatMap(({ pair }) => pair));
        yield batch.filter(({ pair }) => pair.every(isIn));
      }
    },
  };
}

/** Whether nothing of the store is left out, so that sources that nothing names belong to it as well. */
function isWhole({ entities, relations, lens }: Part): boolean {
  const restrictions = Object.entries(lens).filter(([part, value]) => part !== 'includeDenied' && value !== undefined);
  return entities === 'ALL' && Object.keys(relations).length === 0 && restrictions.length === 0;
}

/** Which of these ids, under which entities were put, are those of entities of the part. */
type IsPart = (ids: readonly string[]) => Promise<(id: string) => boolean>;

function membership(store: Store, { entities }: Part, shown: ExportedGraph): IsPart {
  if (entities === 'ALL') return async () => () => true;
  let found: Promise<ReadonlySet<string>> | undefined;
  return async (ids) => {
    found ??= idsOf(shown);
    const members = await found;
    const identities = await lookUp(ids, (batch) => store.identify(batch));
    return (id) => members.has(identities.get(id)?.id ?? id);
  };
}

async function idsOf(graph: ExportedGraph): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for await (const batch of graph.entities()) for (const { entity } of batch) ids.add(entity.id);
  return ids;
}

async function entitiesAsPut(
  store: Store,
  batch: readonly ExportedEntity[],
  isPart: IsPart,
): Promise<ExportedEntity[]> {
  const groups = await judgedSame(
    store,
    batch.map(({ entity }) => entity.id),
  );
  const records = await lookUp([...groups.values()].flat(), (ids) => store.entityRecords(ids));
  const isIn = await isPart([...records.values()].flatMap((record) => linksOf(record).map(({ target }) => target)));
  return batch.flatMap(({ entity, claims }) =>
    (groups.get(entity.id) ?? []).flatMap((id) => {
      const record = records.get(id);
      if (record === undefined) return [];
      const subjects = [id, ...(record.kind === 'PLAN' ? record.versions.map((version) => version.id) : [])];
      const own = claims.filter((claim) => subjects.includes(claimAsPut(claim).subject));
      return [{ entity: linkedWithin(record, isIn), claims: own }];
    }),
  );
}

async function relationsAsPut(store: Store, batch: readonly ExportedRelation[]): Promise<ExportedRelation[]> {
  const records = await lookUp(
    batch.map(({ relation }) => relation.id),
    (ids) => store.relationRecords(ids),
  );
  const named = [...records.values()].flatMap(({ participations }) => participations.map(({ entity }) => entity));
  const identities = await lookUp(named, (ids) => store.identify(ids));
  return batch.map(({ relation, ...exported }) => {
    const record = records.get(relation.id) ?? relation;
    const seen = new Set(relation.participations.map(partKey));
    const participations = record.participations.filter(({ role, entity }) =>
      seen.has(partKey({ role, entity: identities.get(entity)?.id ?? entity })),
    );
    return { ...exported, relation: { ...withMeetingsOf(record, relation), participations } };
  });
}

function partKey({ role, entity }: Pick<Participation, 'role' | 'entity'>): string {
  return `${role} ${entity}`;
}

/** With those of its meetings that the other has: a trip names only meetings of the export. */
function withMeetingsOf(record: Relation, shown: Relation): Relation {
  return record.kind === 'TRIP' && shown.kind === 'TRIP' ? { ...record, meetings: shown.meetings } : record;
}
