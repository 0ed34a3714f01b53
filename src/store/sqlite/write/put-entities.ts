import { ENTITY_ATTRIBUTES, type Entity } from '../../../domain/entity.js';
import { linksOf } from '../../../domain/link.js';
import { textKey } from '../../../domain/text-key.js';
import type { Originals } from '../../../merging/rewriting.js';
import type { Connection } from '../connection.js';
import { raw, sql } from '../sql.js';
import { asText, attributesOf } from './attributes.js';
import { writeRows } from './chunks.js';
import { putPlanVersions } from './put-plan-versions.js';
import { putSearchEntries } from './put-search-entries.js';

/** What is put anew with each entity: links only when all entities are there, because they can point to one another. */
const OWN_TABLES = ['name', 'identifier', 'link'].map(raw);

export function putEntities(
  connection: Connection,
  entities: readonly Entity[],
  originals: Originals['entities'],
  isStored: (id: string) => boolean,
): void {
  writeRows(
    connection,
    entities.map((entity) => {
      const { id, kind, name, description } = entity;
      return [
        id,
        kind,
        name,
        textKey(name),
        description,
        attributesOf(entity, ENTITY_ATTRIBUTES[kind]),
        asText(originals.get(id)),
      ];
    }),
    (values) => sql`
      INSERT INTO entity (id, kind, name, text_key, description, attributes, original)
      SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value -> 5, value ->> 6 FROM ${values} WHERE TRUE
      ON CONFLICT (id) DO UPDATE SET (kind, name, text_key, description, attributes, original)
        = (excluded.kind, excluded.name, excluded.text_key, excluded.description, excluded.attributes, excluded.original)`,
  );
  const replaced = entities.map(({ id }) => id).filter(isStored);
  for (const table of OWN_TABLES) {
    writeRows(
      connection,
      replaced,
      (ids) =>
        sql`DELETE FROM ${table} WHERE entity IN (SELECT key FROM entity WHERE id IN (SELECT value FROM ${ids}))`,
    );
  }
  putNames(connection, entities);
  putIdentifiers(connection, entities);
  putLinks(connection, entities);
  putPlanVersions(connection, entities);
  putSearchEntries(connection, entities, replaced);
}

function putNames(connection: Connection, entities: readonly Entity[]): void {
  const rows = entities.flatMap(({ id, names }) =>
    names.map(({ text, lang, script, kind, period }, position) => [id, position, text, lang, script, kind, period]),
  );
  writeRows(
    connection,
    rows,
    (values) => sql`
      INSERT INTO name (entity, position, text, lang, script, kind, period)
      SELECT e.key, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6
      FROM ${values} AS j CROSS JOIN entity AS e ON e.id = j.value ->> 0`,
  );
}

function putIdentifiers(connection: Connection, entities: readonly Entity[]): void {
  const rows = entities.flatMap(({ id, identifiers }) =>
    identifiers.map(({ scheme, value }, position) => [id, position, scheme, value]),
  );
  writeRows(
    connection,
    rows,
    (values) => sql`
      INSERT INTO identifier (entity, position, scheme, value)
      SELECT e.key, j.value ->> 1, j.value ->> 2, j.value ->> 3
      FROM ${values} AS j CROSS JOIN entity AS e ON e.id = j.value ->> 0`,
  );
}

function putLinks(connection: Connection, entities: readonly Entity[]): void {
  const rows = entities.flatMap((entity) =>
    linksOf(entity).map(({ kind, target }, position) => [entity.id, position, kind, target]),
  );
  writeRows(
    connection,
    rows,
    (values) => sql`
      INSERT INTO link (entity, position, kind, target)
      SELECT e.key, value ->> 1, value ->> 2, t.key
      FROM ${values} AS j
      CROSS JOIN entity AS e ON e.id = j.value ->> 0
      CROSS JOIN entity AS t ON t.id = j.value ->> 3`,
  );
}
