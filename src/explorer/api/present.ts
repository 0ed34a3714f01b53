type Present<Value> = { readonly [Key in keyof Value]?: NonNullable<Value[Key]> };

/** What is null in an answer of the API is absent in the page's model. */
export function present<Value extends object>(value: Value): Present<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null)) as Present<Value>;
}
