import { pairsOf } from '../../src/domain/pairs.js';
import type { Relation } from '../../src/domain/relation.js';
import type { Role } from '../../src/domain/vocabulary.js';

/** Each pair on one line, without the relation: `a -> b`. */
function pairs(relation: Relation, entities: readonly string[] = everybody(relation)): string[] {
  return pairsOf(relation, entities).map(
    ({ source, target, directed }) => `${source} ${directed ? '->' : '--'} ${target}`,
  );
}

function everybody({ participations }: Relation): string[] {
  return [...new Set(participations.map(({ entity }) => entity))];
}

function parts(roles: Partial<Record<Role, string>>) {
  return Object.entries(roles).flatMap(([role, who]) =>
    who.split(' ').map((entity) => ({ role: role as Role, entity })),
  );
}

function meeting(participations: Relation['participations']): Relation {
  return { kind: 'MEETING', id: 'talks', channel: 'PHONE', participations };
}

describe('A relation as pairs', () => {
  it('ties each two who take part in a meeting once, and neither venue nor subject', () => {
    const talks = meeting(parts({ PARTICIPANT: 'b a', HOST: 'a', MEDIATOR: 'c', SUBJECT: 'plan', VENUE: 'city' }));
    expect(pairs(talks)).toEqual(['a -- b', 'b -- c', 'a -- c']);
    expect(pairs(talks, ['c', 'a', 'city'])).toEqual(['a -- c']);
  });

  it('draws a meeting of more than eight as a star around the first that is asked for', () => {
    const people = [...Array(50).keys()].map((number) => `p${number + 10}`);
    const summit = meeting(parts({ PARTICIPANT: people.join(' ') }));
    expect(pairs(summit, people.slice(0, 8))).toHaveLength(28);
    expect(pairs(summit, people.slice(0, 9))).toHaveLength(8);
    const star = pairsOf(summit, ['p30', ...people.filter((person) => person !== 'p30')]);
    expect(star).toHaveLength(49);
    expect(star.every(({ source, target }) => source === 'p30' || target === 'p30')).toBe(true);
  });

  it.each<[Relation, string[]]>([
    [
      {
        kind: 'TRIP',
        id: 't',
        meetings: [],
        participations: parts({ TRAVELLER: 'b', COMPANION: 'c a', DESTINATION: 's' }),
      },
      ['b -> s', 'b -- c', 'a -- b'],
    ],
    [
      {
        kind: 'ENVOY_ROLE',
        id: 'e',
        title: 'Envoy',
        milestones: [],
        participations: parts({ ENVOY: 'e', SENDER: 's', RECEIVER: 'r q' }),
      },
      ['s -> e', 'e -> r', 'e -> q'],
    ],
    [{ kind: 'TENURE', id: 'm', title: 'Minister', participations: parts({ HOLDER: 'h', BODY: 'b' }) }, ['h -> b']],
    [
      { kind: 'CRITICISM', id: 'c', summary: 'No.', participations: parts({ CRITIC: 'a b', TARGET: 'p' }) },
      ['a -> p', 'b -> p'],
    ],
    [
      { kind: 'PRAISE', id: 'l', summary: 'Yes.', participations: parts({ PRAISER: 'a b', PRAISED: 'p' }) },
      ['a -> p', 'b -> p'],
    ],
    [
      { kind: 'STANCE', id: 's', position: 'OPPOSES', participations: parts({ SUPPORTER: 'a', PLAN: 'p' }) },
      ['a -> p'],
    ],
    [{ kind: 'TIE', id: 'k', nature: 'kin of', participations: parts({ PARTY: 'c a b' }) }, ['c -> a', 'c -> b']],
  ])('goes from role to role: %#', (relation, expected) => {
    expect(pairs(relation)).toEqual(expected);
  });

  it('ties nobody to himself, and leaves out whoever is not asked for', () => {
    const own = {
      kind: 'CRITICISM',
      id: 'c',
      summary: 'No.',
      participations: parts({ CRITIC: 'a', TARGET: 'a' }),
    } as const;
    expect(pairs(own)).toEqual([]);
    const kin = { kind: 'TIE', id: 'k', nature: 'kin of', participations: parts({ PARTY: 'c a b' }) } as const;
    expect(pairs(kin, ['a', 'b'])).toEqual([]);
  });

  it('has an id that depends on nothing but the relation, the two and the direction', () => {
    const talks = meeting(parts({ PARTICIPANT: 'b a' }));
    expect(pairsOf(talks, ['a', 'b'])).toEqual(pairsOf(talks, ['b', 'a']));
    expect(pairsOf(talks, ['a', 'b'])).toEqual([{ id: 'talks a -- b', source: 'a', target: 'b', directed: false }]);
  });
});
