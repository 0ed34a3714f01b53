import type { Profile } from '../profile.js';
import type { Compare } from './feature.js';

/** The state in which a place lies, the organization of which one is part, the seat, the predecessors. What is linked to another is not the other. */
export const compareLinks: Compare<'link'> = ({ one, other, nameOf }) => {
  if (isLinkedTo(one, other.id) || isLinkedTo(other, one.id)) {
    return { level: 'EACH_OTHER', because: 'one is linked to the other' };
  }
  const both = [...one.links].flatMap(([link, targets]) => {
    const others = other.links.get(link) ?? [];
    return others.length === 0 ? [] : [{ link, targets, others, target: targets.find((id) => others.includes(id)) }];
  });
  const shared = both.find(({ target }) => target !== undefined);
  if (shared?.target !== undefined) {
    return { level: 'SHARED', because: `the same ${shared.link.toLowerCase()}: ${nameOf(shared.target)}` };
  }
  const [apart] = both;
  if (apart === undefined) return undefined;
  const [a = '', b = ''] = [apart.targets[0], apart.others[0]];
  return { level: 'OTHER', because: `another ${apart.link.toLowerCase()}: ${nameOf(a)} and ${nameOf(b)}` };
};

function isLinkedTo({ links }: Profile, id: string): boolean {
  return [...links.values()].some((targets) => targets.includes(id));
}
