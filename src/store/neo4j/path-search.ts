import neo4j from 'neo4j-driver';
import type { PathSearch } from '../port.js';
import { condition, given, parametersOf, where } from './condition.js';
import type { Connection } from './connection.js';
import { OUTERMOST, overlapping, participationEvidenced } from './lens-conditions.js';
import { participationTypes } from './model.js';

interface Row {
  readonly [column: string]: unknown;
  readonly relations: readonly string[];
}

/** Neo4j's own search for shortest paths, whose conditions are looked at while it goes. */
export async function searchPaths(connection: Connection, search: PathSearch): Promise<string[] | undefined> {
  const { from, to, roles, kinds, lens, avoid, maxHops, limit } = search;
  const types = participationTypes(roles, kinds).join('|');
  if (types === '') return [];
  const conditions = [
    participationEvidenced(lens, { ...OUTERMOST, entity: 'before', participation: 'arrival' }),
    participationEvidenced(lens),
    ...given(lens.during, (during) => overlapping('relation', during, 'lens')),
    condition('NOT entity.id IN $avoid', { avoid }),
  ];
  const text = `MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
MATCH ALL SHORTEST (from) (
  (before:Entity)-[arrival:${types}]->(relation:Relation)<-[participation:${types}]-(entity:Entity)
  ${where(conditions)}
){1,${maxHops}} (to)
RETURN [one IN relation | one.id] AS relations LIMIT $limit`;
  const parameters = { ...parametersOf(conditions), from, to, limit: neo4j.int(limit + 1) };
  const rows = await connection.read<Row>({ name: 'search-paths', text }, parameters);
  return rows.length > limit ? undefined : [...new Set(rows.flatMap(({ relations }) => relations))];
}
