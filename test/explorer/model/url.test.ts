import fc from 'fast-check';
import { formatView, parseView } from '../../../src/explorer/model/url.js';
import { EMPTY_VIEW, type View } from '../../../src/explorer/model/view.js';
import { anyView } from './views.js';

describe('the address of a view', () => {
  it('can be read, and written by hand', () => {
    const view: View = {
      ...EMPTY_VIEW,
      entities: ['steve-witkoff', 'visits:united-kingdom/harold-wilson'],
      pins: { 'steve-witkoff': { x: 12.5, y: -3 } },
      lens: {
        during: { from: '2025-10-01', to: '2025-12-31' },
        knownBy: '2025-11-26',
        minCertainty: 'REPORTED',
        includeDenied: true,
      },
      hidden: {
        entityKinds: ['PLACE'],
        relationKinds: ['ENVOY_ROLE', 'TIE'],
        certainties: ['POSSIBLE'],
        states: ['ukraine'],
      },
      colouring: 'STATE',
      sizing: 'PAGERANK',
      selected: ['steve-witkoff'],
      question: {
        from: 'steve-witkoff',
        to: 'vladimir-putin',
        via: ['MEETING', 'TRIP'],
        chronological: true,
        more: true,
        maxHops: 4,
        avoid: ['russia'],
      },
    };
    const address =
      'e=steve-witkoff,visits:united-kingdom/harold-wilson&pin=12.5/-3/steve-witkoff&during=2025-10/2025-12&known=2025-11-26' +
      '&certainty=reported&denied=shown&hide-kinds=place&hide-relations=envoy-role,tie&hide-certainty=possible&hide-states=ukraine' +
      '&colour=state&size=pagerank&selected=steve-witkoff' +
      '&path=steve-witkoff,vladimir-putin&via=meeting,trip&order=time&more=yes&hops=4&avoid=russia';
    expect(formatView(view)).toBe(address);
    expect(parseView(`#${address}`)).toEqual({ view, passedOver: [] });
  });

  it('leaves out what is as at first, and takes it for that where it is absent', () => {
    expect(formatView(EMPTY_VIEW)).toBe('e=');
    expect(parseView('')).toEqual({ view: EMPTY_VIEW, passedOver: [] });
    expect(parseView('#path=a,b').view.question).toMatchObject({ via: ['MEETING'], maxHops: 6, more: false });
  });

  it('gives every view again, whatever its ids are, and is a fragment that a browser leaves as it is', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const address = formatView(view);
        expect(new URL(`http://localhost/#${address}`).hash.slice(1)).toBe(address);
        expect(parseView(`#${address}`)).toEqual({ view, passedOver: [] });
      }),
    );
  });

  it.each([
    ['e=a,%zz,b', { entities: ['a', 'b'] }, /%zz.*ids/],
    ['during=2025-13/2026&e=a', { entities: ['a'], lens: {} }, /2025-13\/2026.*a period, such as/],
    ['during=2026/2025', { lens: {} }, /a period/],
    ['known=2025-02-30', { lens: {} }, /2025-02-30.*a day/],
    ['hide-kinds=place,planet', { hidden: { ...EMPTY_VIEW.hidden, entityKinds: ['PLACE'] } }, /planet.*person, state/],
    ['colour=pink', { colouring: 'KIND' }, /pink.*kind, community, state/],
    ['pin=1/x/a,1/2/b', { pins: { b: { x: 1, y: 2 } } }, /1\/x\/a/],
    ['path=a', EMPTY_VIEW, /path.*two entities/],
    ['path=a,b&hops=99', { question: expect.objectContaining({ maxHops: 6 }) }, /hops=99.*from 1 to 20/],
    ['e=a&e=b', { entities: ['a'] }, /e=b.*before/],
    ['entities=a', { entities: [] }, /entities=a.*expected one of e, pin/],
  ])('passes over what is broken in %s, and says so', (fragment, part, message) => {
    const { view, passedOver } = parseView(fragment);
    expect(view).toMatchObject(part);
    expect(passedOver).toHaveLength(1);
    expect(passedOver[0]).toMatch(message);
  });

  it('never throws, whatever a fragment is', () => {
    const piece = fc.constantFrom(
      'e=',
      'pin=',
      'during=',
      'known=',
      'path=',
      'hops=',
      '&',
      ',',
      '/',
      '%',
      '..',
      '#',
      '2025',
      '-13',
    );
    const fragment = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(fragment, (text) => {
        const { view } = parseView(text);
        expect(parseView(formatView(view)).view).toEqual(view);
      }),
    );
  });
});
