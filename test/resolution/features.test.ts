import type { Entity } from '../../src/domain/entity.js';
import type { Relation } from '../../src/domain/relation.js';
import { FEATURES } from '../../src/resolution/features/index.js';
import { likeness } from '../../src/resolution/names/likeness.js';
import { profileOf } from '../../src/resolution/profile.js';
import type { Feature } from '../../src/resolution/weights.js';
import { meeting, person, tenure } from '../fixtures/doubles.js';

const NAMES: Readonly<Record<string, string>> = {
  northland: 'Northland',
  southland: 'Southland',
  'bo-lind': 'Bo Lind',
};

interface Known {
  readonly entity: Entity;
  readonly relations?: readonly Relation[];
}

function compare(feature: Feature, one: Known, other: Known, namesWith = 1) {
  const [a, b] = [one, other].map(({ entity, relations = [] }) => profileOf(entity, relations));
  const found = a && b && likeness(a.forms, b.forms);
  if (a === undefined || b === undefined || found === undefined) throw new Error('Expected two entities with names.');
  const nameOf = (id: string) => NAMES[id] ?? id;
  return FEATURES[feature]({ one: a, other: b, likeness: found, namesWith: () => namesWith, nameOf });
}

const one = (more = {}, relations: readonly Relation[] = []) => ({
  entity: person('one', 'Jan Kowal', more),
  relations,
});
const other = (more = {}, relations: readonly Relation[] = []) => ({
  entity: person('other', 'Jan Kowal', more),
  relations,
});

function envoy(id: string, who: string, sender: string): Relation {
  return {
    kind: 'ENVOY_ROLE',
    id,
    title: 'Ambassador',
    milestones: [],
    participations: [
      { role: 'ENVOY', entity: who },
      { role: 'SENDER', entity: sender },
      { role: 'RECEIVER', entity: 'southland' },
    ],
  };
}

describe('the features', () => {
  it('compare names, and say which of them agree', () => {
    expect(compare('name', one(), other())).toEqual({ level: 'SAME', because: 'the same name: "Jan Kowal"' });
  });

  it.each([
    [1, 'RARE', 'in no other name'],
    [3, 'RARE', 'in 3 names'],
    [10, 'UNCOMMON', 'in 10 names'],
    [11, 'COMMON', 'in 11 names'],
  ])('say of a word that stands in %i names that it is %s', (count, level, words) => {
    expect(compare('rarity', one(), other(), count)).toMatchObject({ level, because: expect.stringContaining(words) });
  });

  it('say that one name is written in two scripts, and which', () => {
    const cyrillic = { entity: person('other', 'Ян Ковал') };
    expect(compare('script', one(), cyrillic)).toEqual({
      level: 'ALPHABETS',
      because: 'written in Latin and in Cyrillic script',
    });
    const chinese = { entity: person('a', '徐静蕾') };
    expect(compare('script', { entity: person('b', 'Xu Jinglei') }, chinese)).toMatchObject({ level: 'CHARACTERS' });
    expect(compare('script', one(), other())).toBeUndefined();
  });

  it('tell kings, fathers and sons apart by the numbers behind their names', () => {
    const named = (name: string) => ({ entity: person(name, name) });
    expect(compare('ordinal', named('George V'), named('George VI'))).toEqual({
      level: 'DIFFERENT',
      because: 'different numbers behind the name: 5 and 6',
    });
    expect(compare('ordinal', named('Otto Brandt Jr.'), named('Otto Brandt'))).toMatchObject({ level: 'ONE_ONLY' });
    expect(compare('ordinal', named('Otto Brandt Jr.'), named('Otto Brandt II'))).toMatchObject({ level: 'SAME' });
    expect(compare('ordinal', one(), other())).toBeUndefined();
  });

  it('compare years of birth and death by the bounds of their dates', () => {
    expect(compare('birth', one({ birth: '1901' }), other({ birth: '1901-05-03' }))).toMatchObject({ level: 'SAME' });
    expect(compare('birth', one({ birth: '190X' }), other({ birth: '1908' }))).toMatchObject({ level: 'SAME' });
    expect(compare('birth', one({ birth: '1901' }), other({ birth: '1903' }))).toMatchObject({ level: 'NEAR' });
    expect(compare('death', one({ death: '1950' }), other({ death: '1971' }))).toEqual({
      level: 'DIFFERENT',
      because: 'died 1950 and 1971',
    });
    expect(compare('birth', one({ birth: '1901' }), other())).toBeUndefined();
  });

  it('see that nobody holds an office before he is born, as a child, or after his death', () => {
    const inOffice = other({}, [tenure('t', 'other', 'Consul', '1920', '1925')]);
    expect(compare('lifetime', one({ birth: '1880', death: '1940' }), inOffice)).toMatchObject({ level: 'WITHIN' });
    expect(compare('lifetime', one({ birth: '1915' }), inOffice)).toMatchObject({ level: 'OUTSIDE' });
    expect(compare('lifetime', one({ death: '1922' }), inOffice)).toMatchObject({ level: 'OUTSIDE' });
    expect(compare('lifetime', one(), inOffice)).toBeUndefined();
  });

  it.each([
    ['1920', '1925', 'TOGETHER'],
    ['1926', '1930', 'TOGETHER'],
    ['1940', '1944', 'NEAR'],
    ['1960', '1962', 'APART'],
    ['1815', '1819', 'FAR_APART'],
  ])('compare when the two were active: 1920 to 1925 and %s to %s is %s', (from, to, level) => {
    const early = one({}, [tenure('t1', 'one', 'Consul', '1920', '1925')]);
    expect(compare('period', early, other({}, [tenure('t2', 'other', 'Consul', from, to)]))).toMatchObject({ level });
  });

  it('compare offices by title and by where they are held', () => {
    const held = (id: string, title: string) => [tenure(`t-${id}`, id, title, '1920')];
    const consul = one({}, held('one', 'Consul'));
    expect(compare('office', consul, other({}, held('other', 'consul')))).toEqual({
      level: 'SAME',
      because: 'both Consul, Northland',
    });
    expect(compare('office', consul, other({}, held('other', 'Minister')))).toMatchObject({ level: 'PLACE' });
    const ambassador = one({}, [envoy('e', 'one', 'northland')]);
    expect(compare('office', ambassador, other({}, held('other', 'Ambassador')))).toMatchObject({ level: 'TITLE' });
    expect(compare('office', ambassador, other({}, held('other', 'Consul')))).toMatchObject({ level: 'OTHER' });
    expect(compare('office', consul, other())).toBeUndefined();
  });

  it('compare by whom the two were sent', () => {
    const sent = one({}, [envoy('e1', 'one', 'northland')]);
    expect(compare('allegiance', sent, other({}, [envoy('e2', 'other', 'northland')]))).toMatchObject({
      level: 'SHARED',
      because: 'both for Northland',
    });
    expect(compare('allegiance', sent, other({}, [envoy('e2', 'other', 'southland')]))).toMatchObject({
      level: 'OTHER',
    });
  });

  it('take a shared identifier for certain, and another one of a one-to-one scheme for evidence against', () => {
    const known = (scheme: string, value: string) => ({ identifiers: [{ scheme, value }] });
    expect(compare('identifier', one(known('wikidata', 'Q1')), other(known('wikidata', 'q1')))).toEqual({
      level: 'SAME',
      because: 'the same identifier wikidata:q1',
    });
    expect(compare('identifier', one(known('wikidata', 'Q1')), other(known('wikidata', 'Q2')))).toMatchObject({
      level: 'DIFFERENT',
    });
    expect(compare('identifier', one(known('website', 'a')), other(known('website', 'b')))).toBeUndefined();
    expect(compare('identifier', one(known('wikidata', 'Q1')), other(known('viaf', 'Q1')))).toBeUndefined();
  });

  it('see whom both met, and that who stood beside the other is not the other', () => {
    const withBo = one({}, [meeting('m1', '1920', 'one', 'bo-lind')]);
    expect(compare('neighbour', withBo, other({}, [meeting('m2', '1921', 'other', 'bo-lind')]))).toEqual({
      level: 'SHARED',
      because: 'both with Bo Lind',
    });
    const together = meeting('m3', '1920', 'one', 'other');
    expect(compare('neighbour', one({}, [together]), other({}, [together]))).toMatchObject({ level: 'BESIDE' });
    expect(compare('neighbour', withBo, other())).toBeUndefined();
  });

  it('compare where places lie, and never take one of two that are linked for the other', () => {
    const place = (id: string, within?: string): Known => ({
      entity: { kind: 'PLACE', id, name: 'Port City', names: [], identifiers: [], ...(within && { within }) },
    });
    expect(compare('link', place('a', 'northland'), place('b', 'northland'))).toMatchObject({ level: 'SHARED' });
    expect(compare('link', place('a', 'northland'), place('b', 'southland'))).toMatchObject({ level: 'OTHER' });
    expect(compare('link', place('a', 'northland'), place('b'))).toBeUndefined();
    const state = (id: string, predecessors: readonly string[]): Known => ({
      entity: { kind: 'STATE', id, name: 'Northland', names: [], identifiers: [], predecessors },
    });
    expect(compare('link', state('a', ['b']), state('b', []))).toMatchObject({ level: 'EACH_OTHER' });
  });
});
