import type { Change } from '../../../domain/change-set.js';
import type { Connection } from '../connection.js';
import { sql } from '../sql.js';

type Row = [revision: number, note: string, recordedOn: string, sources: string, entities: string, relations: string];

export function revisionOf(connection: Connection): number {
  return connection.value<number>(sql`SELECT coalesce(max(revision), 0) FROM change_log`);
}

export function changesSince(connection: Connection, revision: number, limit: number): Change[] {
  const rows = connection.rows<Row>(sql`
    SELECT revision, note, recorded_on, sources, entities, relations FROM change_log
    WHERE revision > ${revision} ORDER BY revision LIMIT ${limit}`);
  return rows.map(([number, note, recordedOn, sources, entities, relations]) => ({
    revision: number,
    note,
    recordedOn,
    sources: JSON.parse(sources) as string[],
    entities: JSON.parse(entities) as string[],
    relations: JSON.parse(relations) as string[],
  }));
}
