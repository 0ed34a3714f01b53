import type { Entity, PlanPoint, PlanVersion } from '../../../domain/entity.js';
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

/** The versions of the plans among `entities` that none of these names any more. */
export function versionsLeftOut(connection: Connection, entities: readonly Entity[]): string[] {
  const plans = entities.filter((entity) => entity.kind === 'PLAN');
  if (plans.length === 0) return [];
  const named = plans.flatMap(({ versions }) => versions.map(({ id }) => id));
  const rows = connection.rows<[id: string]>(sql`
    SELECT v.id FROM json_each(${json(plans.map(({ id }) => id))}) AS j
    CROSS JOIN entity AS e ON e.id = j.value
    CROSS JOIN plan_version AS v ON v.plan = e.key
    WHERE v.id NOT IN (SELECT value FROM json_each(${json(named)}))`);
  return rows.map(([id]) => id);
}
