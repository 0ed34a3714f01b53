import neo4j from 'neo4j-driver';

export type Properties = Readonly<Record<string, unknown>>;

/** Attributes that are whole numbers: a plain JavaScript number would be stored as 6.0. */
const WHOLE_NUMBERS: ReadonlySet<string> = new Set(['ordinal', 'pointCount', 'number']);

/** The named properties of an object, without those that are absent. */
export function pick(from: object, keys: readonly string[]): Record<string, unknown> {
  const entries = Object.entries(from).filter(([key, value]) => keys.includes(key) && present(value));
  return Object.fromEntries(entries);
}

/** The named attributes of a domain object in the form in which Neo4j stores them. */
export function storedProperties(from: object, keys: readonly string[]): Record<string, unknown> {
  const entries = Object.entries(pick(from, keys)).map(([key, value]) => [
    key,
    WHOLE_NUMBERS.has(key) && typeof value === 'number' ? neo4j.int(value) : value,
  ]);
  return Object.fromEntries(entries);
}

/** Absent properties come as null in a map projection. */
export function withoutNulls<Item extends object>(item: Item): Item {
  return pick(item, Object.keys(item)) as Item;
}

function present(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** What was put, where that is not what is shown. */
export function originalProperty(original: object | undefined): { readonly original?: string } {
  return original === undefined ? {} : { original: JSON.stringify(original) };
}
