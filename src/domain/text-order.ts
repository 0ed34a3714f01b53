/**
 * Compares two texts by Unicode code points, which is the order of every list: what SQLite (BINARY) and Neo4j do with
 * UTF-8. The operator `<` compares UTF-16 units and puts U+10000 before U+FFFD.
 */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const difference = rank(a.charCodeAt(index)) - rank(b.charCodeAt(index));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Puts surrogates, which stand for the code points from U+10000, behind all other units. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
