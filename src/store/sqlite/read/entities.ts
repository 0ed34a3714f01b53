import { type Entity, type Identifier, identifierKey, type Name } from '../../../domain/entity.js';
import type { LinkKind } from '../../../domain/link.js';
import type { EntityKind } from '../../../domain/vocabulary.js';
import type { Connection } from '../connection.js';
import { json } from '../json.js';
import { shownIds } from '../shown-ids.js';
import { raw, type Sql, sql } from '../sql.js';
import { PLAN_VERSION_JSON, type PlanVersionColumns, planVersionOf } from './plan-versions.js';

type Row = [
  key: number,
  id: string,
  kind: EntityKind,
  name: string,
  description: string | null,
  attributes: string,
  names: string,
  identifiers: string,
  links: string,
  versions: string,
];

/** The entities that have these keys, whole, in one statement. */
export function entitiesByKeys(connection: Connection, keys: readonly number[]): Map<number, Entity> {
  const rows = readWhere(connection, sql`e.key IN (SELECT value FROM json_each(${json(keys)}))`);
  return new Map(rows.map((row) => [row[0], entityOf(row)]));
}

export function entitiesByIds(connection: Connection, ids: readonly string[]): Map<string, Entity> {
  const rows = readWhere(connection, sql`e.id IN (SELECT value FROM ${shownIds(ids)})`);
  const shown = new Map(rows.map((row) => [row[1], entityOf(row)]));
  const hidden = hiddenAmong(connection, ids).flatMap(([id, shownAs]): [string, Entity][] => {
    const entity = shown.get(shownAs);
    return entity === undefined ? [] : [[id, entity]];
  });
  const asked = new Set(ids);
  return new Map([...[...shown].filter(([id]) => asked.has(id)), ...hidden]);
}

/** The entities as they were put under these very ids. */
export function entityRecords(connection: Connection, ids: readonly string[]): Map<string, Entity> {
  const list = sql`(SELECT value FROM json_each(${json(ids)}))`;
  const shown = readWhere(connection, sql`e.id IN ${list} AND e.original IS NULL`);
  const originals = connection.rows<[id: string, original: string]>(sql`
    SELECT id, original FROM entity WHERE id IN ${list} AND original IS NOT NULL UNION ALL
    SELECT id, original FROM hidden WHERE id IN ${list}`);
  return new Map([
    ...shown.map((row): [string, Entity] => [row[1], entityOf(row)]),
    ...originals.map(([id, original]): [string, Entity] => [id, JSON.parse(original) as Entity]),
  ]);
}

/** Those of the ids that are hidden, each with the one under which it is shown. */
function hiddenAmong(connection: Connection, ids: readonly string[]): [id: string, shownAs: string][] {
  return connection.rows(sql`
    SELECT h.id, s.id FROM hidden AS h CROSS JOIN entity AS s ON s.key = h.shown_as
    WHERE h.id IN (SELECT value FROM json_each(${json(ids)}))`);
}

/** For each identifier, the ids of the entities that have it, sorted. */
export function entitiesByIdentifiers(
  connection: Connection,
  identifiers: readonly Identifier[],
): Map<string, string[]> {
  const found = new Map(identifiers.map((identifier): [string, string[]] => [identifierKey(identifier), []]));
  const rows = connection.rows<[identifier: string, id: string]>(sql`
    SELECT DISTINCT asked.value, e.id FROM json_each(${json([...found.keys()])}) AS asked
    CROSS JOIN identifier AS i ON i.scheme = asked.value ->> 0 AND i.value = asked.value ->> 1
    CROSS JOIN entity AS e ON e.key = i.entity
    ORDER BY e.id`);
  for (const [identifier, id] of rows) found.get(identifier)?.push(id);
  return found;
}

/** For each target, the ids of the entities that link to it so, sorted. */
export function linkedFrom(connection: Connection, targets: readonly string[], kind: LinkKind): Map<string, string[]> {
  const rows = connection.rows<[target: string, id: string]>(sql`
    SELECT t.id, e.id FROM json_each(${json([...new Set(targets)])}) AS asked
    CROSS JOIN entity AS t ON t.id = asked.value
    CROSS JOIN link AS l ON l.target = t.key AND l.kind = ${kind}
    CROSS JOIN entity AS e ON e.key = l.entity
    ORDER BY e.id`);
  const found = new Map(targets.map((target): [string, string[]] => [target, []]));
  for (const [target, id] of rows) found.get(target)?.push(id);
  return found;
}

/** Of an entity `e`: a list for each name, which {@link namesOf} reads. */
export const NAMES_JSON = raw(`
      (SELECT json_group_array(json_array(n.text, n.lang, n.script, n.kind, n.period) ORDER BY n.position)
       FROM name AS n WHERE n.entity = e.key)`);

export const IDENTIFIERS_JSON = raw(`
      (SELECT json_group_array(json_object('scheme', i.scheme, 'value', i.value) ORDER BY i.position)
       FROM identifier AS i WHERE i.entity = e.key)`);

function readWhere(connection: Connection, condition: Sql): Row[] {
  return connection.rows<Row>(sql`
    SELECT e.key, e.id, e.kind, e.name, e.description, e.attributes,
      ${NAMES_JSON},
      ${IDENTIFIERS_JSON},
      (SELECT json_group_array(json_array(l.kind, t.id) ORDER BY l.position)
       FROM link AS l JOIN entity AS t ON t.key = l.target WHERE l.entity = e.key),
      (SELECT json_group_array(${PLAN_VERSION_JSON} ORDER BY v.position) FROM plan_version AS v WHERE v.plan = e.key)
    FROM entity AS e WHERE ${condition}`);
}

type Links = readonly [LinkKind, string][];

/** What each kind has in tables of its own. */
const OWN_OF_KIND: Readonly<Record<EntityKind, (links: Links, versions: readonly PlanVersionColumns[]) => object>> = {
  PERSON: () => ({}),
  STATE: (links) => ({ predecessors: links.map(([, target]) => target) }),
  ORGANIZATION: (links) => ({ ...single(links, 'PARENT', 'parent'), ...single(links, 'SEAT', 'seat') }),
  PLAN: (_links, versions) => ({ versions: versions.map(planVersionOf) }),
  PLACE: (links) => single(links, 'WITHIN', 'within'),
};

function entityOf([, id, kind, name, description, attributes, names, identifiers, links, versions]: Row): Entity {
  // What was written here was an entity of the domain: checked then, not again at every read.
  return {
    kind,
    id,
    name,
    names: namesOf(names),
    ...(description !== null && { description }),
    identifiers: JSON.parse(identifiers) as Identifier[],
    ...(JSON.parse(attributes) as object),
    ...OWN_OF_KIND[kind](JSON.parse(links) as Links, JSON.parse(versions) as PlanVersionColumns[]),
  } as unknown as Entity;
}

function single(links: Links, kind: LinkKind, attribute: string): object {
  const target = links.find(([other]) => other === kind)?.[1];
  return target === undefined ? {} : { [attribute]: target };
}

export function namesOf(json: string): Name[] {
  return (JSON.parse(json) as (string | null)[][]).map(nameOf);
}

function nameOf([text, lang, script, kind, period]: readonly (string | null)[]): Name {
  const parts = Object.entries({ text, lang, script, kind, period });
  return Object.fromEntries(parts.filter(([, part]) => part !== null)) as unknown as Name;
}
