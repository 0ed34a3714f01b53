import { inRoleOrder, RELATION_ATTRIBUTES, type Relation, relationBounds } from '../../../domain/relation.js';
import type { Originals } from '../../../merging/rewriting.js';
import type { Connection } from '../connection.js';
import { sql } from '../sql.js';
import { asText, attributesOf } from './attributes.js';
import { writeRows } from './chunks.js';
import { EVIDENCE } from './evidence.js';

/**
 * Puts the relations with their participations. The claims about them must be there already: the evidence is counted out of
 * them while the rows are made, but for the participations that have claims of their own.
 */
export function putRelations(
  connection: Connection,
  relations: readonly Relation[],
  originals: Originals['relations'],
  isStored: (id: string) => boolean,
): void {
  writeRows(
    connection,
    relations.map((relation) => {
      const { id, kind, start, end } = relation;
      const { earliest, latest } = relationBounds(relation);
      return [
        id,
        kind,
        start,
        end,
        earliest,
        latest,
        attributesOf(relation, RELATION_ATTRIBUTES[kind]),
        asText(originals.get(id)),
      ];
    }),
    (values) => sql`
      INSERT INTO relation
        (id, kind, start_date, end_date, earliest, latest, attributes, original, confirmed, reported, possible, denied)
      SELECT j.value ->> 0, j.value ->> 1, j.value ->> 2, j.value ->> 3, j.value ->> 4, j.value ->> 5, j.value -> 6,
        j.value ->> 7, ${EVIDENCE}
      FROM ${values} AS j LEFT JOIN claim AS c ON c.subject = j.value ->> 0 AND c.about IS NULL
      GROUP BY j.key
      ON CONFLICT (id) DO UPDATE SET
        (start_date, end_date, earliest, latest, attributes, original, confirmed, reported, possible, denied)
        = (excluded.start_date, excluded.end_date, excluded.earliest, excluded.latest, excluded.attributes, excluded.original,
          excluded.confirmed, excluded.reported, excluded.possible, excluded.denied)`,
  );
  writeRows(
    connection,
    relations.map(({ id }) => id).filter(isStored),
    (ids) => sql`
      DELETE FROM participation
      WHERE relation IN (SELECT key FROM relation WHERE id IN (SELECT value FROM ${ids}))`,
  );
  writeRows(
    connection,
    relations.flatMap(({ id, participations }) =>
      inRoleOrder(participations).map(({ role, entity, onBehalfOf }, position) => [
        id,
        position,
        role,
        entity,
        onBehalfOf,
      ]),
    ),
    (values) => sql`
      INSERT INTO participation (relation, position, role, entity, on_behalf_of, relation_id, earliest, latest, own_claims,
        confirmed, reported, possible, denied)
      SELECT r.key, j.value ->> 1, j.value ->> 2, e.key, b.key, r.id, r.earliest, r.latest, 0,
        r.confirmed, r.reported, r.possible, r.denied
      FROM ${values} AS j
      CROSS JOIN relation AS r ON r.id = j.value ->> 0
      CROSS JOIN entity AS e ON e.id = j.value ->> 3
      LEFT JOIN entity AS b ON b.id = j.value ->> 4`,
  );
}
