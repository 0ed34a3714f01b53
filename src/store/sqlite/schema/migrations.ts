import type { Connection } from '../connection.js';
import { indexAllEntities } from '../write/index-all-entities.js';
import { GRAPH } from './001-graph.js';
import { SEARCH } from './002-search.js';
import { FILTERS } from './003-filters.js';
import { IMPORTS } from './004-imports.js';
import { ACCREDITATIONS } from './005-accreditations.js';
import { JUDGEMENTS } from './006-judgements.js';
import { LICENCES } from './007-licences.js';

export interface Migration {
  /** Statements that change the schema. */
  readonly script: string;
  /** Brings what is stored already into the new form, where SQL cannot. */
  readonly fill?: (connection: Connection) => void;
}

/** In order; the number of those that were run is the schema version of a database. One that was released is never changed. */
export const MIGRATIONS: readonly Migration[] = [
  { script: GRAPH },
  { script: SEARCH, fill: indexAllEntities },
  { script: FILTERS },
  { script: IMPORTS },
  { script: ACCREDITATIONS },
  { script: JUDGEMENTS },
  { script: LICENCES },
];
