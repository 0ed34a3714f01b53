import type { Office } from '../profile.js';
import type { Compare } from './feature.js';

/** The offices of the two: the same title at the same body or receiver, one of both, or neither. */
export const compareOffices: Compare<'office'> = ({ one, other, nameOf }) => {
  if (one.offices.length === 0 || other.offices.length === 0) return undefined;
  const pairs = one.offices.flatMap((a) => other.offices.map((b) => ({ a, b, at: sharedPlace(a, b) })));
  const same = pairs.find(({ a, b, at }) => a.key === b.key && at !== undefined);
  if (same?.at !== undefined) return { level: 'SAME', because: `both ${same.a.title}, ${nameOf(same.at)}` };
  const place = pairs.find(({ at }) => at !== undefined)?.at;
  if (place !== undefined) return { level: 'PLACE', because: `both in office at or to ${nameOf(place)}` };
  const title = pairs.find(({ a, b }) => a.key === b.key);
  if (title !== undefined) return { level: 'TITLE', because: `both ${title.a.title}, elsewhere` };
  return { level: 'OTHER', because: 'no office in common' };
};

function sharedPlace(one: Office, other: Office): string | undefined {
  return one.at.find((id) => other.at.includes(id));
}
