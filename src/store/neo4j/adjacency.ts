import type { Day } from '../../domain/day.js';
import type { AdjacencyRow, AdjacencySelection, KnownFrom } from '../adjacency-row.js';
import type { Connection, Parameters } from './connection.js';
import { withoutNulls } from './properties.js';
import { type Statement, statement } from './statement.js';

interface Days {
  readonly confirmed: Day | null;
  readonly reported: Day | null;
  readonly possible: Day | null;
  readonly denied: Day | null;
}

interface Row {
  readonly [column: string]: unknown;
  readonly relation: string;
  readonly kind: AdjacencyRow['kind'];
  readonly start: string | null;
  readonly earliest: Day;
  readonly latest: Day;
  readonly knownFrom: Days;
  readonly entities: readonly string[];
  readonly own: readonly { readonly entity: string; readonly knownFrom: Days }[];
}

export async function* adjacencyBatches(
  connection: Connection,
  selection: AdjacencySelection,
): AsyncGenerator<readonly AdjacencyRow[]> {
  const [text, parameters] = question(selection);
  for await (const rows of connection.stream<Row>(text, parameters)) yield rows.map(toAdjacencyRow);
}

function question({ roles, relations, sources }: AdjacencySelection): [Statement, Parameters] {
  if (relations === undefined) {
    return sources === undefined
      ? [statement('adjacency'), { roles }]
      : [statement('adjacency-from-sources'), { roles, sources: [...new Set(sources)] }];
  }
  const ids = [...new Set(relations)];
  return sources === undefined
    ? [statement('adjacency-by-id'), { roles, ids }]
    : [statement('adjacency-from-sources-by-id'), { roles, ids, sources: [...new Set(sources)] }];
}

function toAdjacencyRow({ relation, kind, start, earliest, latest, knownFrom, entities, own }: Row): AdjacencyRow {
  return {
    relation,
    kind,
    ...(start !== null && { start }),
    earliest,
    latest,
    knownFrom: toKnownFrom(knownFrom),
    entities,
    own: new Map(own.map((part) => [part.entity, toKnownFrom(part.knownFrom)])),
  };
}

function toKnownFrom(days: Days): KnownFrom {
  return withoutNulls(days) as KnownFrom;
}
