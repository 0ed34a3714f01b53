/** What SQLite can bind. */
export type Param = string | number | null;

/** A piece of a statement with the values for its question marks, in their order. */
export interface Sql {
  readonly text: string;
  readonly params: readonly Param[];
}

/**
 * sql`a = ${value} AND ${condition}`: a piece is put in as text, any other value becomes a parameter. Texts
 * that come from outside can thus only ever be parameters, and statements differ by their form alone.
 */
export function sql(strings: TemplateStringsArray, ...parts: readonly (Sql | Param)[]): Sql {
  const params: Param[] = [];
  let text = strings[0] ?? '';
  parts.forEach((part, index) => {
    if (typeof part === 'object' && part !== null) {
      text += part.text;
      params.push(...part.params);
    } else {
      text += '?';
      params.push(part);
    }
    text += strings[index + 1] ?? '';
  });
  return { text, params };
}

/** A piece without values, written in this code. */
export function raw(text: string): Sql {
  return { text, params: [] };
}

/** The conditions joined by AND; true where there are none. */
export function all(...conditions: readonly (Sql | undefined)[]): Sql {
  const given = conditions.filter((condition) => condition !== undefined);
  if (given.length === 0) return raw('TRUE');
  return given.reduce((one, other) => sql`${one} AND ${other}`);
}

/** The conditions joined by OR; false where there are none. AND binds closer, and each parenthesis less is one less to nest. */
export function any(...conditions: readonly Sql[]): Sql {
  if (conditions.length === 0) return raw('FALSE');
  return sql`(${conditions.reduce((one, other) => sql`${one} OR ${other}`)})`;
}
