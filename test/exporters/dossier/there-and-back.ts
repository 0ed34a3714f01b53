import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { ChangeSet } from '../../../src/domain/change-set.js';
import type { Claim } from '../../../src/domain/claim.js';
import type { Relation } from '../../../src/domain/relation.js';
import { loadDossiers } from '../../../src/dossier/load.js';
import { readDossiers } from '../../../src/dossier/read.js';
import { dossier } from '../../../src/exporters/dossier/exporter.js';
import { asPut } from '../../../src/exporters/reading/as-put.js';
import { type Part, wholeOf } from '../../../src/exporters/reading/part.js';
import type { Store } from '../../../src/store/port.js';
import { BY_DATE, change, EVERYTHING, type StoreUnderTest } from '../../conformance/harness.js';
import { ADA_TWICE, OTHER_ADA } from '../../fixtures/ada-twice.js';
import { HARBOUR_TALKS } from '../../fixtures/harbour-talks.js';
import { randomChanges, randomGraph } from '../../fixtures/random-graph.js';
import { writable } from '../../fixtures/writable.js';
import { dumpAsPut } from '../../support/dump.js';
import { judgement } from '../../support/judging.js';

const SEED = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 1_000_000));
const SAME = change({
  judgements: [judgement('ada-berg', OTHER_ADA), judgement('ada-berg', 'carla-osman', 'DIFFERENT')],
});
const SHIPPED = 'witkoff-moscow-2025.yaml';

const SEEN = { filter: {}, lens: { includeDenied: true } };

const exported = (store: Store): Promise<string> => exportedPart(store, wholeOf({}));

async function exportedPart(store: Store, part: Part): Promise<string> {
  let text = '';
  for await (const piece of dossier.write(asPut(store, part))) text += piece;
  return text;
}

async function meetingsOf(store: Store): Promise<readonly Relation[]> {
  const selection = { ...SEEN, filter: { kinds: ['MEETING' as const] } };
  return (await store.listRelations(selection, BY_DATE, EVERYTHING)).items;
}

/** What the store holds once the change sets are applied, and what an empty store holds once its export is loaded. */
async function thereAndBack(under: StoreUnderTest, changes: readonly ChangeSet[]) {
  const store = await under.openEmpty();
  for (const each of changes) await store.apply(each);
  const [before, text] = [await dumpAsPut(store), await exported(store)];
  await store.close();
  const copy = await under.openEmpty();
  await loadDossiers(copy, [{ name: 'export.yaml', text }], '2031-12-31');
  const after = await dumpAsPut(copy);
  await copy.close();
  return { before, after, text };
}

/**
 * What is exported of a store and loaded into an empty one is the same.
 * @param graphs how many random graphs are tried.
 */
export function dossierSuite(under: StoreUnderTest, graphs: number): void {
  it('gives an empty store all that the harbour talks have', async () => {
    const { before, after } = await thereAndBack(under, [HARBOUR_TALKS]);
    expect(after).toBe(before);
  });

  it('and all that the shipped dossier has', async () => {
    const text = readFileSync(new URL(`../../../dossiers/${SHIPPED}`, import.meta.url), 'utf8');
    const { before, after } = await thereAndBack(under, [readDossiers([{ name: SHIPPED, text }], '2025-11-27')]);
    expect(after).toBe(before);
  });

  it('and entities that were judged to be one, each as it was put', async () => {
    const { before, after, text } = await thereAndBack(under, [HARBOUR_TALKS, ADA_TWICE, SAME]);
    expect(after).toBe(before);
    expect(text).toContain('judgements:\n');
  });

  it('of some relations can be loaded alone, and shows them as they were shown, under every id of those who were judged to be one', async () => {
    const store = await under.openEmpty();
    for (const each of [HARBOUR_TALKS, ADA_TWICE, SAME]) await store.apply(each);
    const part = { title: 'Meetings', lens: {}, relations: { kinds: ['MEETING' as const] }, entities: [] };
    const [before, text] = [await meetingsOf(store), await exportedPart(store, part)];
    await store.close();
    const copy = await under.openEmpty();
    await loadDossiers(copy, [{ name: 'export.yaml', text }], '2031-12-31');
    expect(before.length).toBeGreaterThan(3);
    expect(await meetingsOf(copy)).toEqual(before);
    expect(await copy.countRelations(SEEN)).toBe(before.length);
    expect((await copy.identify([OTHER_ADA])).get(OTHER_ADA)).toEqual({ kind: 'PERSON', id: 'ada-berg' });
    await copy.close();
  });

  it(`and whatever a random graph has, judgements among it (PROPERTY_SEED=${SEED})`, async () => {
    await fc.assert(
      fc.asyncProperty(
        randomGraph.filter((changes) => everyRelationIsShown([changes])),
        async (changes) => {
          const { before, after } = await thereAndBack(under, [writable(changes)]);
          expect(after).toBe(before);
        },
      ),
      { seed: SEED, numRuns: graphs },
    );
  });

  it(`and what became of it in several changes (PROPERTY_SEED=${SEED})`, async () => {
    const several = randomChanges.filter((changes) => everyRelationIsShown(changes) && noVersionMoves(changes));
    await fc.assert(
      fc.asyncProperty(several, async (changes) => {
        // A relation that is put after the judgement may name two that are one; together the two are refused.
        const put = changes.map(({ judgements: _, ...others }) => writable(others));
        const { before, after } = await thereAndBack(under, put);
        expect(after).toBe(before);
      }),
      { seed: SEED, numRuns: graphs },
    );
  });
}

/** A relation whose claims were all taken out is shown by nothing, and is not exported. */
function everyRelationIsShown(changes: readonly ChangeSet[]): boolean {
  const claims = new Map<string, Claim>();
  for (const { claims: put, removedClaims } of changes) {
    for (const id of removedClaims) claims.delete(id);
    for (const claim of put) claims.set(claim.id, claim);
  }
  const shown = new Set([...claims.values()].filter(({ about }) => about === undefined).map(({ subject }) => subject));
  return changes.flatMap(({ relations }) => relations).every(({ id }) => shown.has(id));
}

/** What revised a version that went to another plan would be refused in a dossier. */
function noVersionMoves(changes: readonly ChangeSet[]): boolean {
  const plans = new Map<string, string>();
  for (const plan of changes.flatMap(({ entities }) => entities)) {
    for (const { id } of plan.kind === 'PLAN' ? plan.versions : []) {
      if ((plans.get(id) ?? plan.id) !== plan.id) return false;
      plans.set(id, plan.id);
    }
  }
  return true;
}
