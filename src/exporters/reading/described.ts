import { aboutRelation, statusUnder, weigh } from '../../domain/evidence.js';
import { labelUnder } from '../../domain/label.js';
import type { Lens } from '../../domain/lens.js';
import { relationBounds } from '../../domain/relation.js';
import { RELATION_KIND_TABLE } from '../../domain/relation-kinds.js';
import type { Source } from '../../domain/source.js';
import type { Store } from '../../store/port.js';
import type { ExportedRelation } from '../exported.js';
import { lookUp } from './pages.js';
import { takingPart, type WeighedRelation } from './weighed.js';

/** The names of entities that were met so far, so that each is read once in an export. */
export class Names {
  readonly #known = new Map<string, string>();

  constructor(readonly store: Store) {}

  /** The names of these, by id. At most a round trip for each 500 that were not met before. */
  async of(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const unknown = ids.filter((id) => !this.#known.has(id));
    for (const [id, { name }] of await lookUp(unknown, (batch) => this.store.entities(batch)))
      this.#known.set(id, name);
    return this.#known;
  }
}

/** The relations with what an export says of them. Two round trips for a batch, or one where all names are known. */
export async function described(
  store: Store,
  lens: Lens,
  names: Names,
  batch: readonly WeighedRelation[],
): Promise<ExportedRelation[]> {
  const known = await names.of(batch.flatMap(({ relation }) => takingPart(relation)));
  const sources = await lookUp(
    batch.flatMap(({ counting }) => counting.map(({ source }) => source)),
    (ids) => store.sources(ids),
  );
  return batch.map((weighed) => describedBy(weighed, lens, known, sources));
}

function describedBy(
  { relation, claims, counting }: WeighedRelation,
  lens: Lens,
  names: ReadonlyMap<string, string>,
  sources: ReadonlyMap<string, Source>,
): ExportedRelation {
  const { standing, certainty } = weigh(aboutRelation(claims), lens);
  return {
    relation,
    label: labelUnder(relation, claims, lens, names),
    bounds: relationBounds(relation),
    standing,
    ...(certainty !== undefined && { certainty }),
    ...(RELATION_KIND_TABLE[relation.kind].hasStatus && { status: statusUnder(claims, lens) }),
    claims: counting,
    sources: [...new Set(counting.map(({ source }) => source))].flatMap((id) => sources.get(id) ?? []),
    names: new Map(takingPart(relation).map((id) => [id, names.get(id) ?? id])),
  };
}
