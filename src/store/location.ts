export interface Neo4jLocation {
  readonly kind: 'neo4j';
  /** `neo4j://`, `neo4j+s://`, `bolt://` and their `+ssc` forms. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The home database of the user where absent. */
  readonly database?: string;
}

export interface SqliteLocation {
  readonly kind: 'sqlite';
  /** The database file; its folder is made where it is missing. */
  readonly path: string;
}

export type StoreLocation = SqliteLocation | Neo4jLocation;
