import { EVENT_ROOTS, type EventRule } from './tables/events.js';

export interface KnownEvent {
  readonly code: string;
  /** Of its root: `consult`. */
  readonly root: string;
  /** Of itself; of the root where nothing under that has a place in the graph. */
  readonly label: string;
  readonly rule: EventRule;
}

const NOTHING: EventRule = { becomes: 'NOTHING' };
const KNOWN = new Map<string, KnownEvent>();
for (const { label: root, codes = {} } of Object.values(EVENT_ROOTS)) {
  for (const [code, { label, rule }] of Object.entries(codes)) KNOWN.set(code, { code, root, label, rule });
}

/** What CAMEO's code stands for, leading zeros and all (`046`, `1246`); undefined where it is none of CAMEO's. */
export function eventCodeOf(code: string): KnownEvent | undefined {
  const known = KNOWN.get(code);
  if (known !== undefined) return known;
  const root = EVENT_ROOTS[code.slice(0, 2)];
  if (root === undefined || root.codes !== undefined || !/^\d{2,4}$/.test(code)) return undefined;
  return { code, root: root.label, label: root.label, rule: NOTHING };
}
