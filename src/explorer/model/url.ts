import { FragmentReader, wordText } from './fragment-reader.js';
import { CERTAINTIES, ENTITY_KINDS, RELATION_KINDS } from './kinds.js';
import { periodText } from './period.js';
import { COLOURINGS, EMPTY_VIEW, type PathQuestion, SIZINGS, type View, type ViewLens } from './view.js';

/** The parts of a fragment, in their order. */
const KEYS = [
  ...['e', 'pin', 'during', 'known', 'certainty', 'denied'],
  ...['hide-kinds', 'hide-relations', 'hide-certainty', 'hide-states', 'colour', 'size', 'selected'],
  ...['path', 'via', 'order', 'more', 'hops', 'avoid'],
];

/** What is asked where an address names two and says no more. */
export const DEFAULT_QUESTION: Omit<PathQuestion, 'from' | 'to'> = {
  via: ['MEETING'],
  chronological: false,
  more: false,
  maxHops: 6,
  avoid: [],
};

/** The API looks for no longer paths. */
const MAX_HOPS = 20;

/** What an address or a file says, and in words what of it could not be read and was passed over. */
export interface ReadView {
  readonly view: View;
  readonly passedOver: readonly string[];
}

/**
 * The view as the fragment of an address, without the `#`: `e=steve-witkoff,vladimir-putin&during=2025-10/2025-12&colour=state`. What is as
 * in an empty view is left out, but for its entities: an address that says nothing is that of a page that begins. {@link parseView} gives the same
 * view again.
 */
export function formatView({ entities, pins, lens, hidden, colouring, sizing, selected, question }: View): string {
  const parts: Readonly<Record<string, string | undefined>> = {
    e: entities.map(idText).join(','),
    pin: listText(Object.entries(pins).map(([id, { x, y }]) => `${x}/${y}/${idText(id)}`)),
    during: lens.during && periodText(lens.during),
    known: lens.knownBy,
    certainty: lens.minCertainty && wordText(lens.minCertainty),
    denied: lens.includeDenied ? 'shown' : undefined,
    'hide-kinds': listText(hidden.entityKinds.map(wordText)),
    'hide-relations': listText(hidden.relationKinds.map(wordText)),
    'hide-certainty': listText(hidden.certainties.map(wordText)),
    'hide-states': idsText(hidden.states),
    colour: colouring === EMPTY_VIEW.colouring ? undefined : wordText(colouring),
    size: sizing === EMPTY_VIEW.sizing ? undefined : wordText(sizing),
    selected: idsText(selected),
    ...(question && questionParts(question)),
  };
  return KEYS.flatMap((key) => (parts[key] === undefined ? [] : [`${key}=${parts[key]}`])).join('&');
}

function questionParts({ from, to, via, chronological, more, maxHops, avoid }: PathQuestion) {
  return {
    path: listText([from, to].map(idText)),
    via: via.map(wordText).join(','),
    order: chronological ? 'time' : undefined,
    more: more ? 'yes' : undefined,
    hops: maxHops === DEFAULT_QUESTION.maxHops ? undefined : String(maxHops),
    avoid: idsText(avoid),
  };
}

/** The view that a fragment says. Whatever can be read counts; the rest is passed over, and told. */
export function parseView(fragment: string): ReadView {
  const read = new FragmentReader(fragment, KEYS);
  const question = questionOf(read);
  const view: View = {
    entities: read.ids('e'),
    pins: read.points('pin'),
    lens: lensOf(read),
    hidden: {
      entityKinds: read.words('hide-kinds', ENTITY_KINDS),
      relationKinds: read.words('hide-relations', RELATION_KINDS),
      certainties: read.words('hide-certainty', CERTAINTIES),
      states: read.ids('hide-states'),
    },
    colouring: read.word('colour', COLOURINGS) ?? EMPTY_VIEW.colouring,
    sizing: read.word('size', SIZINGS) ?? EMPTY_VIEW.sizing,
    selected: read.ids('selected'),
    ...(question && { question }),
  };
  return { view, passedOver: read.passedOver };
}

function lensOf(read: FragmentReader): ViewLens {
  const [during, knownBy, minCertainty] = [
    read.period('during'),
    read.day('known'),
    read.word('certainty', CERTAINTIES),
  ];
  return {
    ...(during && { during }),
    ...(knownBy && { knownBy }),
    ...(minCertainty && { minCertainty }),
    ...(read.flag('denied', 'shown') && { includeDenied: true }),
  };
}

function questionOf(read: FragmentReader): PathQuestion | undefined {
  if (!read.has('path')) return undefined;
  const [from, to, ...more] = read.ids('path');
  if (from === undefined || to === undefined || more.length > 0) {
    read.passedOver.push('“path”: expected the ids of two entities with a comma between.');
    return undefined;
  }
  return {
    from,
    to,
    via: read.has('via') ? read.words('via', RELATION_KINDS) : DEFAULT_QUESTION.via,
    chronological: read.flag('order', 'time'),
    more: read.flag('more', 'yes'),
    maxHops: read.count('hops', 1, MAX_HOPS) ?? DEFAULT_QUESTION.maxHops,
    avoid: read.ids('avoid'),
  };
}

const listText = (texts: readonly string[]) => (texts.length === 0 ? undefined : texts.join(','));
const idsText = (ids: readonly string[]) => listText(ids.map(idText));

/** Colons, slashes and the like, which ids often have, stay readable. */
function idText(id: string): string {
  return encodeURIComponent(id).replaceAll('%3A', ':').replaceAll('%2F', '/').replaceAll('%40', '@');
}
