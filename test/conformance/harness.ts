import type { ChangeSet } from '../../src/domain/change-set.js';
import type { EntityOrder, Page, PageRequest, RelationOrder } from '../../src/domain/page.js';
import type { Store } from '../../src/store/port.js';
import { HARBOUR_TALKS } from '../fixtures/harbour-talks.js';

/** What a store brings to be tested: a way to open it. */
export interface StoreUnderTest {
  /** Opens a store with nothing in it. What an earlier call gave is closed by then and may be wiped. */
  openEmpty(): Promise<Store>;
  /** Opens once more what the last {@link openEmpty} gave, as a second process would, while the first is still open. */
  openAgain(): Promise<Store>;
}

export const BY_DATE: RelationOrder = { by: 'DATE', direction: 'ASC' };
export const LATEST_FIRST: RelationOrder = { by: 'DATE', direction: 'DESC' };
export const BY_NAME: EntityOrder = { by: 'NAME', direction: 'ASC' };
export const BY_ID: EntityOrder = { by: 'ID', direction: 'ASC' };

export function first(limit: number, bounds: Pick<PageRequest, 'after' | 'before'> = {}): PageRequest {
  return { limit, fromEnd: false, ...bounds };
}

export function last(limit: number, bounds: Pick<PageRequest, 'after' | 'before'> = {}): PageRequest {
  return { limit, fromEnd: true, ...bounds };
}

export const EVERYTHING = first(100);

export function idsOf(page: Page<{ readonly id: string }> | undefined): readonly string[] | undefined {
  return page?.items.map(({ id }) => id);
}

/** A change set of what is given and nothing else. */
export function change(parts: Partial<ChangeSet>): ChangeSet {
  return {
    note: 'a change',
    recordedOn: '2025-01-01',
    sources: [],
    entities: [],
    relations: [],
    claims: [],
    removedClaims: [],
    ...parts,
  };
}

/** Registers one store, holding `changes`, for all tests of the enclosing `describe`, which only read it. */
export function sharedStore(under: StoreUnderTest, changes: ChangeSet = HARBOUR_TALKS): () => Store {
  let store: Store | undefined;
  beforeAll(async () => {
    store = await under.openEmpty();
    await store.apply(changes);
  });
  afterAll(() => store?.close());
  return () => opened(store);
}

/** Registers a store of its own, holding the harbour talks, for each test of the enclosing `describe`. */
export function freshStore(under: StoreUnderTest, changes: ChangeSet | undefined = HARBOUR_TALKS): () => Store {
  let store: Store | undefined;
  beforeEach(async () => {
    store = await under.openEmpty();
    await store.apply(changes);
  });
  afterEach(() => store?.close());
  return () => opened(store);
}

function opened(store: Store | undefined): Store {
  if (store === undefined) throw new Error('The store is opened before each test.');
  return store;
}
