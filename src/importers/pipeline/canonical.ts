/** A text that is equal for two plain values exactly when they hold the same: keys sorted, absent ones left out. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([, inner]) => inner !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  );
}

export function isSame(one: unknown, other: unknown): boolean {
  // What the store has not is by far the most frequent case, and what is one object the next.
  if (one === other || one === undefined || other === undefined) return one === other;
  return canonical(one) === canonical(other);
}
