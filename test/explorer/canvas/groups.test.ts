import { groupColours } from '../../../src/explorer/canvas/graph/groups.js';
import { PALETTES } from '../../../src/explorer/canvas/palette.js';

const { light } = PALETTES;

describe('the colours of groups', () => {
  it('go to the largest first, and by name where they are equal', () => {
    const colours = groupColours(new Map(Object.entries({ a: 'uk', b: 'fr', c: 'fr', d: 'de' })), light);
    expect([...colours]).toEqual([
      ['fr', light.groups[0]],
      ['de', light.groups[1]],
      ['uk', light.groups[2]],
    ]);
  });

  it('are one for all that are too many', () => {
    const many = new Map(Array.from({ length: 15 }, (_, i) => [`${i}`, `group ${i}`]));
    const colours = [...groupColours(many, light).values()];
    expect(new Set(colours).size).toBe(light.groups.length + 1);
    expect(colours.at(-1)).toBe(light.otherGroups);
  });
});
