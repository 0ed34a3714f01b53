/** Whether two pieces of plain data are the same; a part that is undefined is as one that is absent. */
export function equal(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [ones, others] = [defined(one), defined(other)];
  return (
    ones.size === others.size && [...ones].every(([key, value]) => others.has(key) && equal(value, others.get(key)))
  );
}

function defined(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, part]) => part !== undefined));
}
