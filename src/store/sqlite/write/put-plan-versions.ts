import type { Entity } from '../../../domain/entity.js';
import type { Connection } from '../connection.js';
import { sql } from '../sql.js';
import { writeRows } from './chunks.js';

/** A version that its plan no longer names goes, and the claims about it with it; what refers to it from elsewhere stays. */
export function putPlanVersions(connection: Connection, entities: readonly Entity[]): void {
  const plans = entities.filter((entity) => entity.kind === 'PLAN');
  const kept = plans.map(({ id, versions }) => [id, versions.map((version) => version.id)]);
  const dropped = sql`
    v.plan = e.key AND v.id NOT IN (SELECT kept.value FROM json_each(j.value, '$[1]') AS kept)`;
  writeRows(
    connection,
    kept,
    (values) => sql`
      DELETE FROM claim WHERE subject IN (
        SELECT v.id FROM ${values} AS j CROSS JOIN entity AS e ON e.id = j.value ->> 0 CROSS JOIN plan_version AS v ON ${dropped}
      )`,
  );
  writeRows(
    connection,
    kept,
    (values) => sql`
      DELETE FROM plan_version WHERE key IN (
        SELECT v.key FROM ${values} AS j CROSS JOIN entity AS e ON e.id = j.value ->> 0 CROSS JOIN plan_version AS v ON ${dropped}
      )`,
  );
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
