import type { PlanPoint, PlanVersion } from '../../../domain/entity.js';
import type { PlanVersionOfPlan } from '../../port.js';
import type { Connection } from '../connection.js';
import { json } from '../json.js';
import { raw, sql } from '../sql.js';

/** A plan version `v`, as {@link planVersionOf} reads it. */
export const PLAN_VERSION_JSON = raw(
  'json_array(v.id, v.label, v.date, v.status, v.point_count, json(v.points), v.revises)',
);

export type PlanVersionColumns = [
  id: string,
  label: string,
  on: string | null,
  status: PlanVersion['status'],
  pointCount: number | null,
  points: PlanPoint[],
  revises: string | null,
];

export function planVersionOf([id, label, on, status, pointCount, points, revises]: PlanVersionColumns): PlanVersion {
  return {
    id,
    label,
    ...(on !== null && { on }),
    status,
    ...(pointCount !== null && { pointCount }),
    points,
    ...(revises !== null && { revises }),
  };
}

export function planVersionsByIds(connection: Connection, ids: readonly string[]): Map<string, PlanVersionOfPlan> {
  const rows = connection.rows<[id: string, plan: string, version: string]>(sql`
    SELECT v.id, e.id, ${PLAN_VERSION_JSON}
    FROM plan_version AS v JOIN entity AS e ON e.key = v.plan
    WHERE v.id IN (SELECT value FROM json_each(${json(ids)}))`);
  return new Map(
    rows.map(([id, plan, version]) => [
      id,
      { plan, version: planVersionOf(JSON.parse(version) as PlanVersionColumns) },
    ]),
  );
}
