/** In pixels, of the least and of the most important entity: the more there are, the smaller all of them. */
function rangeAt(order: number): readonly [number, number] {
  if (order <= 60) return [5.5, 14];
  if (order <= 400) return [4.5, 13];
  return [3, 12];
}

/** The radius of each entity by what it is measured by: areas are in proportion to the measure. Without a measure all are equal. */
export function radiiOf(measure: ReadonlyMap<string, number> | undefined, order: number): (id: string) => number {
  const [least, most] = rangeAt(order);
  if (measure === undefined) return () => (2 * least + most) / 3;
  const highest = Math.max(...measure.values(), Number.MIN_VALUE);
  return (id) => least + (most - least) * Math.sqrt(Math.max(measure.get(id) ?? 0, 0) / highest);
}
