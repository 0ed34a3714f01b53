import { DossierError } from '../../src/dossier/problem.js';
import { readDossiers } from '../../src/dossier/read.js';
import { complaints, dossier, RECORDED_ON, read } from './reading.js';

const EDTF =
  'expected a date in EDTF such as 2025, 2025-11, 2025-11-26, 2025-11-26?, 1809~, 201X, 2025-10/2025-11 or ../2020, of days that exist and with the earlier date first';
const ID =
  'expected an id of lower-case letters, digits and hyphens, such as steve-witkoff, or a scheme and a value, such as pocom:1234';

describe('what is not YAML', () => {
  it.each([
    [
      'an open bracket',
      'dossier: 1\ntitle: [a\n',
      'a.yaml:3:1 title[0]: expected valid YAML, got this: Flow sequence in block collection must be sufficiently indented and end with a ].',
    ],
    [
      'a tab as indentation',
      'dossier: 1\n\ttitle: x\n',
      'a.yaml:2:1 dossier: expected valid YAML, got this: Tabs are not allowed as indentation.',
    ],
    [
      'a second document',
      'dossier: 1\ntitle: A\n---\nb: 2\n',
      'a.yaml:3:1 title: expected one document in the file, got another one after "---".',
    ],
    [
      'an alias',
      'dossier: 1\ntitle: &t A\nsources: { s: { title: *t } }\n',
      'a.yaml:3:24 sources.s.title: expected the value itself, got the alias "*t"; write it out.',
    ],
    [
      'a list as a key',
      'dossier: 1\ntitle: A\nsources:\n  ? [a]\n  : b\n',
      'a.yaml:4:5 sources[""]: expected a key of plain text, got a list, a map or an alias.',
    ],
    [
      'a tag that no value has',
      'dossier: 1\ntitle: !name A\n',
      'a.yaml:2:8 title: expected valid YAML, got this: Unresolved tag: !name.',
    ],
  ])('is reported where it stands: %s', (_, text, line) => {
    expect(complaints(text)).toEqual([line]);
  });

  it('leaves unreported the references that it may hold the ids of', () => {
    expect(
      complaints('dossier: [', dossier('relations: { t: { kind: tie, parties: [ada-marsh, jo], nature: n } }')),
    ).toEqual([
      expect.stringContaining('a.yaml:1:11'),
      'b.yaml:10:14 relations.t: expected the key "claims", got a map without it.',
    ]);
  });

  it('is reported when it is nested deeper than can be read', () => {
    const lines = complaints('['.repeat(50_000));
    expect(lines.length).toBeLessThanOrEqual(20);
    expect(lines[0]).toContain('expected valid YAML');
  });
});

describe('a dossier of the wrong form', () => {
  it.each([
    ['nothing at all', '', ['a.yaml:1:1: expected a dossier, got nothing.']],
    ['a list', '- a\n', ['a.yaml:1:1: expected a dossier, got a list.']],
    [
      'another version of the format',
      'dossier: 2\ntitle: A\n',
      ['a.yaml:1:10 dossier: expected the version of the dossier format, 1, got the number 2.'],
    ],
    [
      'an unknown key',
      'dossier: 1\ntitle: A\nentites: {}\n',
      [
        'a.yaml:3:1 entites: expected one of the keys dossier, title, defaultSource, recordedOn, sources, entities, relations or judgements, got "entites". Did you mean "entities"?',
      ],
    ],
    [
      'an empty section',
      'dossier: 1\ntitle: A\nsources:\n',
      ['a.yaml:3:1 sources: expected sources by id, got nothing.'],
    ],
    [
      'a key given twice',
      'dossier: 1\ntitle: A\nsources:\n  s: { title: A }\n  s: { title: B }\n',
      ['a.yaml:5:3 sources.s: expected each key once in a map, got this one again.'],
    ],
    [
      'a number where text is asked for',
      'dossier: 1\ntitle: 1815\n',
      ['a.yaml:2:8 title: expected text, got the number 1815. Put it in quotes: "1815".'],
    ],
    [
      'a key that every object of JavaScript has',
      'dossier: 1\ntitle: A\n__proto__: { title: B }\n',
      [
        'a.yaml:3:1 __proto__: expected one of the keys dossier, title, defaultSource, recordedOn, sources, entities, relations or judgements, got "__proto__".',
      ],
    ],
  ])('is reported: %s', (_, text, lines) => {
    expect(complaints(text)).toEqual(lines);
  });

  it.each([
    ['a missing key', 'kind: person', `expected the key "name", got a map without it.`],
    [
      'an unknown kind',
      'kind: persn, name: A',
      'kind: expected a kind of entity: person, state, organization, plan or place, got "persn". Did you mean "person"?',
    ],
    [
      'a name of an unknown kind',
      'kind: person, name: A, names: [{ text: B, kind: nativ }]',
      'names[0].kind: expected a kind of name: preferred, native, spelling, alias or former, got "nativ". Did you mean "native"?',
    ],
    [
      'a latitude off the globe',
      'kind: place, name: A, claims: [{ certainty: reported }], latitude: 95',
      'latitude: expected degrees from -90 to 90, got the number 95.',
    ],
    [
      'a date that is none',
      'kind: person, name: A, claims: [{ certainty: reported }], birth: 1990-13',
      `birth: ${EDTF}, got "1990-13".`,
    ],
    [
      'a date that ends before it begins',
      'kind: person, name: A, claims: [{ certainty: reported }], birth: 1990/1980',
      `birth: ${EDTF}, got "1990/1980".`,
    ],
    [
      'a day that does not exist',
      'kind: person, name: A, claims: [{ certainty: reported, statedOn: 2025-02-30 }]',
      'claims[0].statedOn: expected a day that exists, such as 2025-11-26, got "2025-02-30".',
    ],
    [
      'a capital letter in a word',
      'kind: person, name: A, claims: [{ certainty: Reported }]',
      'claims[0].certainty: expected a certainty: confirmed, reported or possible, got "Reported". Did you mean "reported"?',
    ],
    [
      'a status of an entity',
      'kind: person, name: A, claims: [{ certainty: reported, status: held }]',
      'claims[0].status: expected one of the keys id, source, about, by, statedOn, polarity, certainty, locator, note or recordedOn, got "status".',
    ],
    [
      'a description without a claim',
      'kind: person, name: A, description: D',
      'expected the key "claims", since "jo" says more than names and identifiers (description), got none.',
    ],
    [
      'a version that revises itself',
      'kind: plan, name: P, versions: { v: { label: V, revises: v } }',
      'versions.v.revises: expected another version of "jo", got "v".',
    ],
  ])('is reported in an entity: %s', (_, body, message) => {
    const [line, ...more] = complaints(dossier(`  jo: { ${body} }\n`));
    expect(more).toEqual([]);
    expect(line).toMatch(/^a\.yaml:10:\d+ entities\.jo/);
    expect(line?.replace(/^\S+ entities\.jo[.:]? ?/, '')).toBe(message);
  });

  it.each([
    ['Bob', `a.yaml:10:3 entities.Bob: ${ID}, got "Bob".`],
    ['1815', `a.yaml:10:3 entities.1815: ${ID}, got "1815".`],
    ['a b', `a.yaml:10:3 entities["a b"]: ${ID}, got "a b".`],
  ])('is reported for the id %s', (id, line) => {
    expect(complaints(dossier(`  ${id}: { kind: person, name: A }\n`))).toEqual([line]);
  });

  it('is reported for a web address without a scheme', () => {
    expect(complaints('dossier: 1\ntitle: A\nsources: { s: { title: S, url: example.org } }\n')).toEqual([
      'a.yaml:3:32 sources.s.url: expected a web address that begins with http:// or https://, got "example.org".',
    ]);
  });
});

describe('a relation that cannot be', () => {
  it.each([
    ['a role missing', 'kind: trip, traveller: ada-marsh', ': expected the key "destination", got a map without it.'],
    [
      'too few parties',
      'kind: tie, nature: kin, parties: [ada-marsh]',
      '.parties: expected a list of participants of at least 2, got 1.',
    ],
    [
      'an id that nothing has',
      'kind: meeting, participants: [ada-mash]',
      '.participants[0]: expected the id of a person, a state or an organization, got "ada-mash", which nothing has. Did you mean "ada-marsh"?',
    ],
    [
      'an id that is nothing like any',
      'kind: meeting, participants: [zzzzzz]',
      '.participants[0]: expected the id of a person, a state or an organization, got "zzzzzz", which nothing has.',
    ],
    [
      'an entity of the wrong kind',
      'kind: meeting, venue: northland',
      '.venue: expected the id of a place, got "northland", which is a state.',
    ],
    [
      'somebody acting for a place',
      'kind: meeting, participants: [{ entity: ada-marsh, onBehalfOf: harbour }]',
      '.participants[0].onBehalfOf: expected the id of a person, a state or an organization, got "harbour", which is a place.',
    ],
    [
      'a participant twice',
      'kind: meeting, participants: [ada-marsh, tom-reed, ada-marsh]',
      '.participants[2]: expected each of the participants once, got "ada-marsh" again.',
    ],
    [
      'an end before the start',
      'kind: tenure, holder: ada-marsh, body: northland, title: Judge, start: 2025, end: 2024',
      '.end: expected an end that is not before the start 2025, got 2024.',
    ],
    [
      'a meeting that is a person',
      'kind: trip, traveller: ada-marsh, destination: harbour, meetings: [tom-reed]',
      '.meetings[0]: expected the id of a meeting, got "tom-reed", which is a person.',
    ],
    [
      'a list for a single role',
      'kind: meeting, venue: [harbour]',
      '.venue: expected the id of a participant, or a map with entity, onBehalfOf and claims, got a list.',
    ],
    [
      'an unknown position',
      'kind: stance, supporter: ada-marsh, plan: northland, position: opposed',
      '.plan: expected the id of a plan, got "northland", which is a state.',
      '.position: expected a position: proposes, supports, accepts-in-part, undecided, opposes or rejects, got "opposed". Did you mean "opposes"?',
    ],
  ])('is reported: %s', (_, body, ...messages) => {
    const lines = complaints(dossier(`relations:\n  r: { claims: [{ certainty: reported }], ${body} }\n`));
    expect(lines.every((line) => /^a\.yaml:11:\d+ /.test(line))).toBe(true);
    expect(lines.map((line) => line.replace(/^\S+ relations\.r/, ''))).toEqual(messages);
  });

  it('is reported for claims without source, by nobody known, and for none', () => {
    const text = dossier(
      'relations:\n  r:\n    kind: meeting\n    claims:\n      - { certainty: reported, by: harbour }\n      - { certainty: reported, source: gazete }\n  s: { kind: meeting, claims: [] }\n',
    );
    expect(complaints(text)).toEqual([
      'a.yaml:14:36 relations.r.claims[0].by: expected the id of a person, a state or an organization, got "harbour", which is a place.',
      'a.yaml:15:40 relations.r.claims[1].source: expected the id of a source, got "gazete", which nothing has. Did you mean "gazette"?',
      'a.yaml:16:31 relations.s.claims: expected a list of claims of at least 1, got an empty list.',
    ]);
    expect(complaints(text.replace('defaultSource: gazette\n', ''))).toContain(
      'a.yaml:13:9 relations.r.claims[0]: expected the key "source", or a "defaultSource" for the whole dossier, got neither.',
    );
  });
});

describe('a judgement', () => {
  const judged = (...items: readonly string[]) =>
    complaints(dossier(`judgements:\n${items.map((item) => `  - ${item}\n`).join('')}`));
  const BY = 'verdict: same, by: an analyst, on: 2024-04-01';

  it('is read where it is of two that can be one', () => {
    expect(judged(`{ entities: [tom-reed, ada-marsh], ${BY}, score: 0.5, reason: Same office }`)).toEqual([]);
    const { judgements } = read(dossier(`judgements: [{ entities: [tom-reed, ada-marsh], ${BY} }]\n`));
    expect(judgements).toEqual([
      { pair: ['ada-marsh', 'tom-reed'], verdict: 'SAME', by: 'an analyst', on: '2024-04-01' },
    ]);
  });

  it('is reported where it is of somebody unknown, of one alone, of no such verdict, or comes twice', () => {
    expect(
      judged(
        `{ entities: [ada-marsh, tom-reid], ${BY} }`,
        `{ entities: [ada-marsh], ${BY} }`,
        '{ entities: [ada-marsh, tom-reed], verdict: equal, by: an analyst, on: 2024-04-01 }',
        `{ entities: [tom-reed, ada-marsh], ${BY} }`,
      ),
    ).toEqual([
      'a.yaml:11:29 judgements[0].entities[1]: expected the id of a person, a state, an organization or a place, got "tom-reid", which nothing has. Did you mean "tom-reed"?',
      'a.yaml:12:17 judgements[1].entities: expected a list of two ids of at least 2, got 1.',
      'a.yaml:13:49 judgements[2].verdict: expected a verdict: same, different or unsure, got "equal".',
      'a.yaml:14:5 judgements[3]: expected one judgement of each two entities, got one of "ada-marsh" and "tom-reed" again, which a.yaml:13 judges.',
    ]);
  });
});

describe('a claim of an export', () => {
  it('says when it was recorded, and about whom it is who no longer takes part', () => {
    const { claims, formerParts } = read(
      dossier(
        'recordedOn: 2024-03-09\nrelations:\n  r:\n    kind: meeting\n    claims:\n      - { id: a, certainty: reported }\n      - { id: b, certainty: possible, about: tom-reed, recordedOn: 2024-03-10 }\n',
      ),
    );
    expect(claims.map(({ id, about, recordedOn }) => [id, about, recordedOn])).toEqual([
      ['a', undefined, '2024-03-09'],
      ['b', 'tom-reed', '2024-03-10'],
    ]);
    expect(formerParts).toContain('b');
  });

  it('is reported where it names somebody under another, and where nobody has the id', () => {
    expect(
      complaints(
        dossier(
          'relations:\n  r:\n    kind: meeting\n    participants: [{ entity: tom-reed, claims: [{ certainty: possible, about: ada-marsh }] }]\n    claims: [{ certainty: reported, about: tom-reid }]\n',
        ),
      ),
    ).toEqual([
      'a.yaml:13:72 relations.r.participants[0].claims[0].about: expected no key "about" in a claim that is written under the participant it is about.',
      'a.yaml:14:44 relations.r.claims[0].about: expected the id of a person, a state, an organization, a plan or a place, got "tom-reid", which nothing has. Did you mean "tom-reed"?',
    ]);
  });

  it('need not be there where an entity says that it has none', () => {
    const text = 'entities: { bo: { kind: person, name: Bo, description: A judge, claims: [] } }';
    const whole = `dossier: 1\ntitle: A\n${text}\n`;
    expect(complaints(whole)).toEqual([]);
    expect(read(whole).withoutClaims).toEqual(['bo']);
    expect(complaints(whole.replace(', claims: []', ''))).toHaveLength(1);
  });
});

describe('an id given twice', () => {
  it('is reported in one file', () => {
    expect(complaints(dossier('relations: { harbour: { kind: meeting, claims: [{ certainty: reported }] } }'))).toEqual(
      ['a.yaml:10:14 relations.harbour: expected an id of its own, got "harbour", which a.yaml:9 gives to a place.'],
    );
  });

  it('is reported across files', () => {
    const other = 'dossier: 1\ntitle: B\nentities:\n  northland: { kind: state, name: N }\n';
    expect(complaints(dossier(''), other)).toEqual([
      'b.yaml:4:3 entities.northland: expected an id of its own, got "northland", which a.yaml:8 gives to a state.',
    ]);
  });

  it('is reported for claims that give their ids themselves', () => {
    const claims = '[{ id: c1, certainty: reported }, { id: c1, certainty: possible }]';
    expect(complaints(dossier(`relations: { r: { kind: meeting, claims: ${claims} } }`))).toEqual([
      'a.yaml:10:78 relations.r.claims[1].id: expected an id of its own, got "c1", which a.yaml:10 gives to a claim.',
    ]);
  });
});

describe('the error', () => {
  it('lists all problems of all files, each with its place, and is bad input of the user', () => {
    const files = [
      { name: 'a.yaml', text: 'dossier: 1\ntitle: ""\nrelatons: 5\n' },
      { name: 'folder/b.yaml', text: 'dossier: 1\n' },
    ];
    const thrown = capture(() => readDossiers(files, RECORDED_ON));
    expect(thrown).toBeInstanceOf(DossierError);
    expect(thrown).toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [
        { file: 'a.yaml', line: 2, column: 8, path: 'title', message: 'expected text, got "".' },
        { file: 'a.yaml', line: 3, column: 1, path: 'relatons' },
        { file: 'folder/b.yaml', line: 1, column: 1, path: '' },
      ],
    });
  });
});

function capture(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
