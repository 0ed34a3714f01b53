import type { Profile } from '../profile.js';
import type { Compare } from './feature.js';
import { yearOf, yearsShown } from './years.js';

/** At this age people begin to hold offices, meet and travel as others note down. */
const YOUNGEST = 16;
/** Nobody does so any longer at this age. */
const OLDEST = 100;

/** Whether what the one did lies within the life of the other. A day in the year after a death is the delay of a source. */
export const compareLifetimes: Compare<'lifetime'> = ({ one, other }) => {
  if (one.kind !== 'PERSON') return undefined;
  const findings = [within(one, other), within(other, one)].filter((finding) => finding !== undefined);
  return findings.find(({ level }) => level === 'OUTSIDE') ?? findings[0];
};

function within({ began, ended }: Profile, { active }: Profile): ReturnType<Compare<'lifetime'>> {
  if (active === undefined || (began === undefined && ended === undefined)) return undefined;
  const [born, died] = [began && yearOf(began.earliest), ended && yearOf(ended.latest)];
  const from = born === undefined ? (died ?? 0) - OLDEST : born + YOUNGEST;
  const to = died === undefined ? (born ?? 0) + OLDEST : died + 1;
  const isWithin = yearOf(active.from) >= from && yearOf(active.to) <= to;
  const life = `${born ?? '?'}–${died ?? ''}`;
  return isWithin
    ? { level: 'WITHIN', because: `active ${yearsShown(active)}, within the life of the other (${life})` }
    : { level: 'OUTSIDE', because: `active ${yearsShown(active)}, outside the life of the other (${life})` };
}
