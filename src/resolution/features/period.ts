import type { Compare } from './feature.js';
import { yearsBetween, yearsShown } from './years.js';

const TOGETHER = 5;
const NEAR = 20;
/** Longer than anybody's time in public life. */
const APART = 60;

/** How near to each other in time the two were active. */
export const comparePeriods: Compare<'period'> = ({ one, other }) => {
  if (one.active === undefined || other.active === undefined) return undefined;
  const years = yearsBetween(one.active, other.active);
  const first = yearOfFirst(one.active.from, other.active.from);
  const last = yearOfFirst(one.active.to, other.active.to);
  const inOne = Math.abs(Math.max(...last) - Math.min(...first)) <= APART;
  const because =
    years === 0
      ? `active at one time: ${yearsShown(one.active)} and ${yearsShown(other.active)}`
      : `active ${years === 1 ? 'a year' : `${years} years`} apart: ${yearsShown(one.active)} and ${yearsShown(other.active)}`;
  if (!inOne && one.kind === 'PERSON') return { level: 'FAR_APART', because };
  return {
    level: years <= TOGETHER ? 'TOGETHER' : years <= NEAR ? 'NEAR' : years <= APART ? 'APART' : 'FAR_APART',
    because,
  };
};

function yearOfFirst(...days: readonly string[]): number[] {
  return days.map((day) => Number(day.slice(0, 4)));
}
