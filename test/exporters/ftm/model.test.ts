import { defaultModel, Model, type Property, type Schema } from '@opensanctions/followthemoney';
import { ftm } from '../../../src/exporters/ftm/exporter.js';
import { ADA_TWICE } from '../../fixtures/ada-twice.js';
import { AWKWARD_NAMES, AWKWARD_TEXT } from '../../fixtures/awkward-text.js';
import { HARBOUR_TALKS } from '../../fixtures/harbour-talks.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { shippedChanges } from '../../support/shipped-changes.js';
import { exportedOf } from '../exporting.js';

interface Line {
  readonly id: string;
  readonly schema: string;
  readonly caption: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const MODEL = new Model(defaultModel);
/** As FollowTheMoney itself checks ids and dates (followthemoney/types/entity.py, date.py). */
const ID = /^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/;
const DATE = /^[12]\d{3}(-[01]?\d(-[0123]?\d)?)?$/;

/** All that the model has against the lines; nothing where each is valid. */
function problemsOf(lines: readonly Line[]): string[] {
  const schemata = new Map(lines.map(({ id, schema }): [string, Schema] => [id, MODEL.getSchema(schema)]));
  return lines.flatMap((line) => {
    const schema = MODEL.getSchema(line.schema);
    const properties = schema.getProperties();
    const required = [schema, ...schema.getParents()].flatMap((one) => one.required);
    return [
      ...(schema.abstract ? [`${line.id}: ${line.schema} is abstract`] : []),
      ...(ID.test(line.id) ? [] : [`${line.id}: no id`]),
      ...required
        .filter((name) => line.properties[name] === undefined)
        .map((name) => `${line.id}: ${line.schema} has no ${name}`),
      ...Object.entries(line.properties).flatMap(([name, values]) => {
        const property = properties.get(name);
        if (property === undefined || property.stub) return [`${line.id}: ${line.schema} has no property ${name}`];
        return values
          .filter((value) => !isValid(property, value, schemata))
          .map((value) => `${line.id}.${name}: ${value}`);
      }),
    ];
  });
}

function isValid(property: Property, value: string, schemata: ReadonlyMap<string, Schema>): boolean {
  if (value === '') return false;
  switch (property.type.name) {
    case 'entity':
      return schemata.get(value)?.isA(property.getRange()) === true;
    case 'date':
      return DATE.test(value);
    case 'country':
      return MODEL.getType('country').values.has(value);
    case 'url':
      return URL.canParse(value);
    case 'number':
      return Number.isFinite(Number(value));
    default:
      return true;
  }
}

const linesOf = (text: string): Line[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('FollowTheMoney lines', () => {
  const under = temporarySqlite();

  it.each([
    ['the harbour talks and another collection', [HARBOUR_TALKS, ADA_TWICE]],
    ['the shipped dossier', [shippedChanges()]],
    ['odd text', [AWKWARD_TEXT]],
  ])(
    'of %s are valid in the model of FollowTheMoney, but for where trips began, which nobody knows',
    async (_, changes) => {
      const lines = linesOf(await exportedOf(under, ftm, ...changes));
      const unknown = /has no (startLocation|endLocation)$/;
      expect(problemsOf(lines).filter((problem) => !unknown.test(problem))).toEqual([]);
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    },
  );

  it('keep text of any characters', async () => {
    const lines = linesOf(await exportedOf(under, ftm, AWKWARD_TEXT));
    const people = lines.filter(({ schema }) => schema === 'Person');
    expect(people.map(({ caption }) => caption).sort()).toEqual([...AWKWARD_NAMES].sort());
    expect(people.map(({ properties }) => properties.alias?.[0]).sort()).toEqual(
      AWKWARD_NAMES.map((name) => `${name}!`).sort(),
    );
  });

  it('name everybody and every claim of each relation', async () => {
    const text = await exportedOf(under, ftm, HARBOUR_TALKS);
    for (const { locator, note, source } of HARBOUR_TALKS.claims) {
      for (const part of [locator, note, source]) if (part !== undefined) expect(text).toContain(part);
    }
    const lines = linesOf(text);
    const values = new Set(lines.flatMap(({ properties }) => Object.values(properties).flat()));
    const said = [...values].join('\n');
    for (const { participations } of HARBOUR_TALKS.relations) {
      for (const { entity } of participations) {
        const { name = '' } = HARBOUR_TALKS.entities.find(({ id }) => id === entity) ?? {};
        expect(values.has(entity) || said.includes(name)).toBe(true);
      }
    }
  });
});
