/** How large a query may be; beyond, it is refused before anything is read. */
export interface QueryLimits {
  /** How many fields deep it may nest. */
  readonly maxDepth: number;
  /** How many objects it may ask for: see cost.ts. */
  readonly maxCost: number;
}

export const DEFAULT_LIMITS: QueryLimits = { maxDepth: 20, maxCost: 250_000 };
