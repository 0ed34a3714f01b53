/**
 * The item as one of the kinds that the place where it was found allows. The store lets nothing else in there, so that
 * another kind is a fault of the store and no error of the user's.
 */
export function ofKinds<T extends { readonly kind: string; readonly id: string }, K extends T['kind']>(
  item: T,
  kinds: readonly K[] | undefined,
): Extract<T, { kind: K }> {
  if (kinds === undefined || isOfKinds(item, kinds)) return item as Extract<T, { kind: K }>;
  throw new Error(`Expected ${kinds.join(' or ')}; the store gave "${item.id}", a ${item.kind}.`);
}

function isOfKinds(item: { readonly kind: string }, kinds: readonly string[]): boolean {
  return kinds.includes(item.kind);
}
