/** Those of the attributes that the item has, to be kept as JSON; an attribute that is absent stays absent. */
export function attributesOf(item: object, attributes: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(item).filter(([key, value]) => attributes.includes(key) && value !== undefined),
  );
}

/** What is kept as a text of its own, to be read whole; nothing where there is none. */
export function asText(value: object | undefined): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}
