import type { Entity } from '../../../domain/entity.js';
import type { Connection } from '../connection.js';
import { sql } from '../sql.js';
import { writeRows } from './chunks.js';

/** Removes versions, the claims about them, and what refers to them: what revises one, and the stances on one. */
export function removePlanVersions(connection: Connection, ids: readonly string[]): void {
  writeRows(connection, ids, (values) => sql`DELETE FROM claim WHERE subject IN (SELECT value FROM ${values})`);
  writeRows(connection, ids, (values) => sql`DELETE FROM plan_version WHERE id IN (SELECT value FROM ${values})`);
  writeRows(
    connection,
    ids,
    (values) => sql`UPDATE plan_version SET revises = NULL WHERE revises IN (SELECT value FROM ${values})`,
  );
  writeRows(
    connection,
    ids,
    (values) => sql`
      UPDATE relation SET attributes = json_remove(attributes, '$.version')
      WHERE kind = 'STANCE' AND attributes ->> 'version' IN (SELECT value FROM ${values})`,
  );
}

export function putPlanVersions(connection: Connection, entities: readonly Entity[]): void {
  const plans = entities.filter((entity) => entity.kind === 'PLAN');
  writeRows(
    connection,
    plans.flatMap((plan) =>
      plan.versions.map(({ id, label, on, status, pointCount, points, revises }, position) => [
        id,
        plan.id,
        position,
        label,
        on,
        status,
        pointCount,
        points,
        revises,
      ]),
    ),
    (values) => sql`
      INSERT INTO plan_version (id, plan, position, label, date, status, point_count, points, revises)
      SELECT value ->> 0, e.key, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value -> 7, value ->> 8
      FROM ${values} AS j CROSS JOIN entity AS e ON e.id = j.value ->> 1 WHERE TRUE
      ON CONFLICT (id) DO UPDATE SET (plan, position, label, date, status, point_count, points, revises)
        = (excluded.plan, excluded.position, excluded.label, excluded.date, excluded.status, excluded.point_count,
          excluded.points, excluded.revises)`,
  );
}
