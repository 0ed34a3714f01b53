import type { Profile } from '../profile.js';
import type { Compare } from './feature.js';

/**
 * The numbers behind names: George V is not George VI, and William Dayton Jr. is not his father. Of all names of the two, as some
 * sources leave numbers out.
 */
export const compareOrdinals: Compare<'ordinal'> = ({ one, other }) => {
  const [ones, others] = [ordinalsOf(one), ordinalsOf(other)];
  if (ones.length === 0 && others.length === 0) return undefined;
  if (ones.length === 0 || others.length === 0) {
    return { level: 'ONE_ONLY', because: `only one has a number behind the name (${[...ones, ...others].join(', ')})` };
  }
  if (ones.some((ordinal) => others.includes(ordinal))) {
    return { level: 'SAME', because: 'the same number behind the name' };
  }
  return {
    level: 'DIFFERENT',
    because: `different numbers behind the name: ${ones.join(', ')} and ${others.join(', ')}`,
  };
};

function ordinalsOf({ forms }: Profile): number[] {
  return [...new Set(forms.flatMap(({ ordinal }) => (ordinal === undefined ? [] : [ordinal])))];
}
