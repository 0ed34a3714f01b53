/** Who shares a line with whom, by id; who shares several is named as often. */
export function neighboursIn(
  edges: readonly { readonly source: string; readonly target: string }[],
): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const add = (id: string, other: string) => {
    const others = neighbours.get(id);
    if (others === undefined) neighbours.set(id, [other]);
    else others.push(other);
  };
  for (const { source, target } of edges) {
    add(source, target);
    add(target, source);
  }
  return neighbours;
}
