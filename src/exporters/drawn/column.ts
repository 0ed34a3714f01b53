/** The types that every format which has types knows, by the names that GEXF has for them. */
export type ValueType = 'string' | 'integer' | 'double' | 'boolean';

export type Value = string | number | boolean;

/** Something that is told of a node or an edge: a line of a table, so that each format tells the same. */
export interface Column<Of> {
  /** In formats that have names for properties, and as the id of the attribute where attributes have one: `edtfStart`. */
  readonly key: string;
  readonly type: ValueType;
  /** What it is, in a line, for the documentation. */
  readonly meaning: string;
  /** Undefined where there is none; several only of type `string`. */
  value(of: Of): Value | readonly string[] | undefined;
}

/** Between several values where a format holds only one. */
export const SEPARATOR = ' | ';

/** The value of the column as one; undefined where there is none. */
export function flatValue<Of>(column: Column<Of>, of: Of): Value | undefined {
  const value = column.value(of);
  if (typeof value !== 'object') return value;
  return value.length === 0 ? undefined : value.join(SEPARATOR);
}

/** The values of all columns that have one, by key. */
export function properties<Of>(columns: readonly Column<Of>[], of: Of): Record<string, Value | readonly string[]> {
  return Object.fromEntries(
    columns.flatMap((column) => {
      const value = column.value(of);
      return value === undefined || (typeof value === 'object' && value.length === 0) ? [] : [[column.key, value]];
    }),
  );
}
