/** `A`, `A and B`, `A, B and 3 more`. */
export function joined(names: readonly string[], most = 3): string {
  if (names.length <= 1) return names.join();
  const shown = names.slice(0, names.length > most ? most - 1 : most);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
