import type { Compare } from './feature.js';

/** Whom the two served: by whom they were sent, on whose behalf they took part in something. */
export const compareAllegiances: Compare<'allegiance'> = ({ one, other, nameOf }) => {
  if (one.allegiances.size === 0 || other.allegiances.size === 0) return undefined;
  const shared = [...one.allegiances].find((id) => other.allegiances.has(id));
  if (shared !== undefined) return { level: 'SHARED', because: `both for ${nameOf(shared)}` };
  return {
    level: 'OTHER',
    because: `for ${listed(one.allegiances, nameOf)}, and for ${listed(other.allegiances, nameOf)}`,
  };
};

function listed(ids: ReadonlySet<string>, nameOf: (id: string) => string): string {
  return [...ids].slice(0, 3).map(nameOf).join(', ');
}
