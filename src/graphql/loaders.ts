import type DataLoader from 'dataloader';
import type { Analyses } from '../analysis/analyses.js';
import type { RankingQuestion, ScopeQuestion } from '../analysis/centrality/question.js';
import type { NeighborhoodQuestion } from '../analysis/neighborhood/question.js';
import type { PathQuestion } from '../analysis/paths/question.js';
import type { NodeKind } from '../domain/change-set.js';
import { type Entity, type Identifier, identifierKey } from '../domain/entity.js';
import type { Lens } from '../domain/lens.js';
import type { LinkKind } from '../domain/link.js';
import { NEARBY_LIMIT } from '../domain/nearest.js';
import type { EntityOrder, Page, PageRequest, RelationOrder } from '../domain/page.js';
import type { Relation } from '../domain/relation.js';
import type { GroupKey } from '../domain/relation-group.js';
import type { EntityKind } from '../domain/vocabulary.js';
import { rank } from '../search/rank.js';
import { recallFor } from '../search/recall.js';
import type { Store } from '../store/port.js';
import type { PageQuestion } from '../store/read-plan.js';
import type { EntitySelection, GroupSelection, RelationSelection, RelationsOfSelection } from '../store/selection.js';
import { rolesOfAccreditations } from './accreditations.js';
import { createBatching, perArguments } from './batching.js';

/** A text to search for, among entities of these kinds, or of all. */
export interface SearchQuestion {
  readonly text: string;
  readonly kinds?: readonly EntityKind[];
}

/** What a selection selects, in groups, and at most how many of them. */
interface GroupQuestion<Selection> {
  readonly selection: Selection;
  readonly keys: readonly GroupKey[];
  readonly limit?: number;
}

export type Loaders = ReturnType<typeof createLoaders>;

/**
 * The only way in which resolvers read. They live for one request: what it asks for at one level of its query goes to the
 * store as one batch for each kind of read, and nothing is read twice.
 */
export function createLoaders(store: Store, analyses: Analyses, signal: AbortSignal) {
  const { lookup, ofEach, ofEachKeyed, questions } = createBatching();
  const entities = lookup((ids) => store.entities(ids));
  const relations = lookup((ids) => store.relations(ids));
  return {
    identities: lookup((ids) => store.identify(ids)),
    idsStartingWith: perArguments((kinds: readonly NodeKind[]) =>
      questions((prefix: string) => store.idsStartingWith(prefix, kinds, NEARBY_LIMIT)),
    ),
    entities,
    entitiesByIdentifiers: ofEachKeyed(
      (identifiers: readonly Identifier[]) => store.entitiesByIdentifiers(identifiers),
      identifierKey,
    ),
    relations,
    planVersions: lookup((ids) => store.planVersions(ids)),
    sources: lookup((ids) => store.sources(ids)),
    claims: lookup((ids) => store.claims(ids)),
    claimsAbout: ofEach((subjects) => store.claimsAbout(subjects)),
    judgementsOf: ofEach((ids) => store.judgementsOf(ids)),
    linkedFrom: perArguments((link: LinkKind) => ofEach((ids) => store.linkedFrom(ids, link))),
    relationsOf: perArguments(({ selection, order, page }: PageQuestion<RelationsOfSelection, RelationOrder>) =>
      ofEach(async (ids) => {
        const pages = await store.relationsOf(ids, selection, order, page);
        for (const found of pages.values()) prime(found, relations);
        return pages;
      }),
    ),
    relationCountsOf: perArguments((selection: RelationsOfSelection) =>
      ofEach((ids) => store.countRelationsOf(ids, selection)),
    ),
    roleCountsOf: perArguments((selection: RelationsOfSelection) =>
      ofEach((ids) => store.countRolesOf(ids, selection)),
    ),
    counterpartsOf: perArguments(
      ({ selection, page }: { readonly selection: RelationsOfSelection; readonly page: PageRequest }) =>
        ofEach((ids) => store.counterpartsOf(ids, selection, page)),
    ),
    counterpartCountsOf: perArguments((selection: RelationsOfSelection) =>
      ofEach((ids) => store.countCounterpartsOf(ids, selection)),
    ),
    relationGroupsOf: perArguments(({ selection, keys }: GroupQuestion<RelationsOfSelection>) =>
      ofEach((ids) => store.groupRelationsOf(ids, selection, keys)),
    ),
    claimsFrom: perArguments((page: PageRequest) => ofEach((ids) => store.claimsFrom(ids, page))),
    claimCountsFrom: ofEach((ids) => store.countClaimsFrom(ids)),
    entityPages: questions(async ({ selection, order, page }: PageQuestion<EntitySelection, EntityOrder>) =>
      prime(await store.listEntities(selection, order, page), entities),
    ),
    entityCounts: questions((selection: EntitySelection) => store.countEntities(selection)),
    accreditations: perArguments((lens: Lens) =>
      ofEach(async (groups) => {
        const found = await rolesOfAccreditations(store, groups, lens);
        for (const role of [...found.values()].flat()) relations.prime(role.id, role);
        return found;
      }),
    ),
    relationPages: questions(async ({ selection, order, page }: PageQuestion<RelationSelection, RelationOrder>) =>
      prime(await store.listRelations(selection, order, page), relations),
    ),
    relationCounts: questions((selection: RelationSelection) => store.countRelations(selection)),
    searches: questions(async ({ text, kinds }: SearchQuestion) => {
      const recall = recallFor(text, kinds);
      return recall === undefined ? [] : rank(text, await store.search(recall));
    }),
    relationGroups: questions(({ selection, keys, limit }: GroupQuestion<GroupSelection>) =>
      store.groupRelations(selection, keys, limit),
    ),
    sourcePages: questions((page: PageRequest) => store.listSources(page)),
    sourceCounts: questions((_all: 'all') => store.countSources()),
    paths: questions((question: PathQuestion) => analyses.paths(question, signal)),
    rankings: questions((question: RankingQuestion) => analyses.ranking(question, signal)),
    communities: questions((question: ScopeQuestion) => analyses.communities(question, signal)),
    neighborhoods: questions((question: NeighborhoodQuestion) => analyses.neighborhood(question, signal)),
  };
}

function prime<T extends Entity | Relation>(page: Page<T>, loader: DataLoader<string, T | undefined>): Page<T> {
  for (const item of page.items) loader.prime(item.id, item);
  return page;
}
