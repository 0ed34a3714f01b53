/** Those of the attributes that the item has, to be kept as JSON; an attribute that is absent stays absent. */
export function attributesOf(item: object, attributes: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(item).filter(([key, value]) => attributes.includes(key) && value !== undefined),
  );
}
