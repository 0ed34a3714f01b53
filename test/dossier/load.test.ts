import { readFileSync } from 'node:fs';
import { definitionsOf } from '../../src/domain/references.js';
import { loadDossiers } from '../../src/dossier/load.js';
import { readDossiers } from '../../src/dossier/read.js';
import type { Store } from '../../src/store/port.js';
import { change } from '../conformance/harness.js';
import { dump } from '../support/dump.js';
import { judgement } from '../support/judging.js';
import { describeOnEachStore } from '../support/stores.js';
import { dossier, RECORDED_ON } from './reading.js';

const SHIPPED = {
  name: 'witkoff-moscow-2025.yaml',
  text: readFileSync(new URL('../../dossiers/witkoff-moscow-2025.yaml', import.meta.url), 'utf8'),
};
const PAGE = { limit: 500, fromEnd: false };

const file = (text: string, name = 'a.yaml') => ({ name, text });

/** Everything that the store holds of these ids, as one value; maps are equal in whatever order. */
async function contentOf(store: Store, ids: readonly string[]) {
  return {
    entities: await store.entities(ids),
    relations: await store.relations(ids),
    sources: await store.sources(ids),
    versions: await store.planVersions(ids),
    claims: await store.claimsAbout(ids),
  };
}

describeOnEachStore('loading dossiers', (under) => {
  let store: Store;
  beforeEach(async () => {
    store = await under.openEmpty();
  });
  afterEach(() => store.close());

  it('changes nothing when some of what was loaded is shown as one since', async () => {
    await loadDossiers(store, [SHIPPED], RECORDED_ON);
    const twin = { kind: 'PERSON', id: 'wikidata:Q7747', name: 'Владимир Путин', names: [], identifiers: [] } as const;
    const said = { subject: twin.id, polarity: 'ASSERTS', certainty: 'REPORTED' } as const;
    const [source = ''] = readDossiers([SHIPPED], RECORDED_ON).sources.map(({ id }) => id);
    await store.apply(
      change({
        entities: [twin],
        claims: [{ ...said, id: 'of-the-twin', source }],
        judgements: [judgement('vladimir-putin', twin.id)],
      }),
    );
    const merged = await dump(store);
    expect((await loadDossiers(store, [SHIPPED], RECORDED_ON)).removedClaims).toBe(0);
    expect(await dump(store)).toBe(merged);
  });

  it('puts into the store what the files hold, and counts it', async () => {
    const summary = await loadDossiers(store, [SHIPPED], RECORDED_ON);
    const changes = readDossiers([SHIPPED], RECORDED_ON);
    expect(summary).toEqual({
      revision: 1,
      removedClaims: 0,
      written: {
        SOURCE: 1,
        PERSON: 8,
        STATE: 3,
        ORGANIZATION: 10,
        PLAN: 1,
        PLAN_VERSION: 1,
        PLACE: 5,
        MEETING: 8,
        TRIP: 2,
        ENVOY_ROLE: 1,
        TENURE: 6,
        TIE: 4,
        STANCE: 4,
        CRITICISM: 3,
        CLAIM: changes.claims.length,
      },
    });
    const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
    expect([...(await store.entities(ids(changes.entities))).values()]).toEqual(
      expect.arrayContaining([...changes.entities]),
    );
    expect([...(await store.relations(ids(changes.relations))).values()]).toEqual(
      expect.arrayContaining([...changes.relations]),
    );
    expect((await store.claims(ids(changes.claims))).size).toBe(changes.claims.length);
  });

  it('leaves the same content when the same files are loaded again, later', async () => {
    const ids = definitionsOf(readDossiers([SHIPPED], RECORDED_ON)).map(([id]) => id);
    await loadDossiers(store, [SHIPPED], RECORDED_ON);
    const before = await contentOf(store, ids);
    const summary = await loadDossiers(store, [SHIPPED], '2026-01-01');
    expect(summary).toMatchObject({ revision: 2, removedClaims: 0 });
    expect(await contentOf(store, ids)).toEqual(before);
  });

  it('takes out the claims that the files no longer make, and only those', async () => {
    const talks = (claims: string) =>
      dossier(
        `relations:\n  talks: { kind: meeting, participants: [ada-marsh], claims: [${claims}] }\n  walk: { kind: trip, traveller: ada-marsh, destination: harbour, claims: [{ certainty: reported }] }\n`,
      );
    await loadDossiers(
      store,
      [file(talks('{ certainty: reported, id: c1 }, { certainty: possible, locator: p. 2, id: c2 }'))],
      RECORDED_ON,
    );
    const other =
      'dossier: 1\ntitle: B\nsources: { herald: { title: H } }\nentities: { northland: { kind: state, name: N, description: D, claims: [{ source: herald, certainty: reported, id: c3 }] } }\n';
    await loadDossiers(store, [file(other)], RECORDED_ON);

    const summary = await loadDossiers(store, [file(talks('{ certainty: confirmed, id: c1 }'))], RECORDED_ON);
    expect(summary).toMatchObject({ revision: 3, removedClaims: 1 });
    const kept = await store.claims(['c1', 'c2', 'c3']);
    expect([...kept.keys()].sort()).toEqual(['c1', 'c3']);
    expect(kept.get('c1')?.certainty).toBe('CONFIRMED');
    expect(
      (await store.claimsFrom(['gazette'], PAGE))
        .get('gazette')
        ?.items.map(({ subject }) => subject)
        .sort(),
    ).toEqual(['talks', 'walk']);
  });

  it('takes out the claims about a participant who no longer has any, and a version that is no more', async () => {
    const full = dossier(`  plan:
    kind: plan
    name: P
    versions:
      plan-a: { label: A, claims: [{ certainty: reported, id: c1 }] }
      plan-b: { label: B, claims: [{ certainty: reported, id: c2 }] }
relations:
  talks:
    kind: meeting
    participants: [{ entity: tom-reed, claims: [{ certainty: possible, id: c3 }] }]
    claims: [{ certainty: reported, id: c4 }]
`);
    const less = full.replace(/ {6}plan-b.*\n/, '').replace(/\[\{ entity.*\n/, '[tom-reed]\n');
    await loadDossiers(store, [file(full)], RECORDED_ON);
    expect(await loadDossiers(store, [file(less)], RECORDED_ON)).toMatchObject({ removedClaims: 2 });
    expect([...(await store.claims(['c1', 'c2', 'c3', 'c4'])).keys()].sort()).toEqual(['c1', 'c4']);
  });

  it('lets files refer to what only the store holds', async () => {
    await loadDossiers(store, [file(dossier(''))], RECORDED_ON);
    const more =
      'dossier: 1\ntitle: B\ndefaultSource: gazette\nrelations: { talks: { kind: meeting, participants: [ada-marsh], claims: [{ certainty: reported }] } }\n';
    expect(await loadDossiers(store, [file(more)], RECORDED_ON)).toEqual({
      revision: 2,
      removedClaims: 0,
      written: { MEETING: 1, CLAIM: 1 },
    });
  });

  it('changes nothing when something is wrong, and names what the store has that is near', async () => {
    await loadDossiers(store, [file(dossier(''))], RECORDED_ON);
    const wrong = `dossier: 1
title: B
defaultSource: gazette
entities: { northland: { kind: person, name: N } }
relations:
  talks: { kind: meeting, participants: [ada-mash], venue: tom-reed, claims: [{ certainty: reported }] }
`;
    await expect(loadDossiers(store, [file(wrong, 'b.yaml')], RECORDED_ON)).rejects.toMatchObject({
      name: 'DossierError',
      message: [
        'b.yaml:4:13 entities.northland: expected an id of its own, got "northland", which is a state in the store.',
        'b.yaml:6:42 relations.talks.participants[0]: expected the id of a person, a state or an organization, got "ada-mash", which nothing has. Did you mean "ada-marsh"?',
        'b.yaml:6:60 relations.talks.venue: expected the id of a place, got "tom-reed", which is a person.',
      ].join('\n'),
    });
    expect(await store.revision()).toBe(1);
  });
});
