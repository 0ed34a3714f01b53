import type { EntityKind, RelationKind } from '../../domain/vocabulary.js';
import { type Field, fieldOf, type Sort } from './fields.js';
import { entityKindOf, wordKey } from './words.js';

export interface Column {
  /** As the table writes it. */
  readonly name: string;
  /** Undefined for one that has no place in the graph. */
  readonly field: Field | undefined;
  /** In neo4j-admin's headers, the space in which an id is unique. */
  readonly space?: string;
}

export interface Header {
  readonly sort: Sort;
  readonly columns: readonly Column[];
  /** What its name of an ID space or a column tells of every row. */
  readonly kind?: EntityKind | RelationKind;
}

/**
 * https://neo4j.com/docs/operations-manual/current/tools/neo4j-admin/neo4j-admin-import/#import-tool-header-format:
 * `<name>:<type>(<ID space>){<more>}`.
 */
const NEO4J =
  /^(.*?):(ID|START_ID|END_ID|LABEL|TYPE|IGNORE|(?:u?int|long|float|double|boolean|byte|short|char|string|point|date|localtime|time|localdatetime|datetime|duration)(?:\[\])?)(?:\(([^)]*)\))?(?:\{.*\})?$/i;

const NEO4J_FIELDS: Readonly<Record<string, Field>> = {
  ID: { is: 'entity', field: 'id' },
  LABEL: { is: 'entity', field: 'kind' },
  START_ID: { is: 'relation', field: 'from' },
  END_ID: { is: 'relation', field: 'to' },
  TYPE: { is: 'relation', field: 'kind' },
};

/** Columns that make a row of theirs a relation. */
const ENDS: readonly string[] = [
  'source',
  'target',
  'from',
  'to',
  'start_id',
  'end_id',
  'source_id',
  'target_id',
  'from_id',
  'to_id',
];

/**
 * What the columns hold; undefined where they are not those of a table that is known.
 * @param renamed the names of fields by those of columns, as the mapping has them.
 */
export function headerOf(
  cells: readonly string[],
  renamed: ReadonlyMap<string, string> = new Map(),
): Header | undefined {
  const names = cells.map((cell) => cell.replace(/^\ufeff/, '').trim());
  const neo4j = names.map((name) => NEO4J.exec(name));
  const types = neo4j.map((match) => match?.[2]?.toUpperCase());
  if (types.includes('START_ID') && types.includes('END_ID')) return neo4jHeader(names, neo4j, 'relations', renamed);
  if (types.includes('ID')) return neo4jHeader(names, neo4j, 'entities', renamed);
  const meant = names.map((name) => renamed.get(wordKey(name)) ?? name);
  const sort = sortOf(meant);
  if (sort === undefined) return undefined;
  const isEdges = sort === 'relations' && isEdgeList(meant);
  const columns = names.map((name, index): Column => {
    const field = fieldOf(meant[index] ?? name, sort);
    return { name, field: isEdges ? edgeField(meant[index] ?? name, field) : field };
  });
  return { sort, columns };
}

function neo4jHeader(
  names: readonly string[],
  matches: readonly (RegExpExecArray | null)[],
  sort: Sort,
  renamed: ReadonlyMap<string, string>,
): Header {
  let kind: EntityKind | undefined;
  const columns = matches.map((match, index): Column => {
    const name = names[index] ?? '';
    const [, property = name, type = '', space] = match ?? [];
    const word = type.toUpperCase();
    if (word === 'IGNORE') return { name, field: { is: sort === 'entities' ? 'entity' : 'relation', field: 'ignore' } };
    const ends = NEO4J_FIELDS[word];
    if (word === 'ID' && space !== undefined) kind = entityKindOf([space], new Map());
    if (ends !== undefined) return { name, field: ends, ...(space !== undefined && space !== '' && { space }) };
    return { name: property, field: fieldOf(renamed.get(wordKey(property)) ?? property, sort) };
  });
  return { sort, columns, ...(kind !== undefined && { kind }) };
}

/** A table of relations names two ends or a role; one of entities a name, and one more column that is known. */
function sortOf(names: readonly string[]): Sort | undefined {
  const words = names.map(wordKey);
  const roles = names.filter((name) => fieldOf(name, 'relations')?.is === 'role').length;
  if (isEdgeList(names)) return 'relations';
  const asEntities = names.filter((name) => fieldOf(name, 'entities') !== undefined).length;
  const asRelations = names.filter((name) => fieldOf(name, 'relations') !== undefined).length;
  const hasName = names.some((name) => isField(fieldOf(name, 'entities'), 'name'));
  if (hasName && asEntities >= 2 && (roles === 0 || asEntities > asRelations)) return 'entities';
  if (roles > 0 && asRelations >= 2 && !words.includes('name')) return 'relations';
  return undefined;
}

function isField(field: Field | undefined, name: string): boolean {
  return field?.is === 'entity' && field.field === name;
}

/** `source` and `target` are ends, as Gephi and Flourish export them, where no other role is named. */
function isEdgeList(names: readonly string[]): boolean {
  const words = names.map(wordKey);
  const ends = new Set(
    words.filter((word) => ENDS.includes(word)).map((word) => (/^(source|from|start)/.test(word) ? 'from' : 'to')),
  );
  const roles = names.filter((name) => fieldOf(name, 'relations')?.is === 'role' && wordKey(name) !== 'target');
  return ends.size === 2 && roles.length === 0;
}

function edgeField(name: string, field: Field | undefined): Field | undefined {
  const word = wordKey(name);
  if (!ENDS.includes(word)) return field;
  return { is: 'relation', field: /^(source|from|start)/.test(word) ? 'from' : 'to' };
}
