import type { Edtf } from '../../domain/edtf.js';
import { slug } from '../states/slug.js';
import { TITLES } from './tables/titles.js';

export interface Visitor {
  readonly id: string;
  /** The id without the decade, where it has one: what visitors of one name and country have in common. */
  readonly key: string;
  readonly name: string;
  /** As the text has it; undefined where it has none that is known. */
  readonly title: string | undefined;
  /** The words that name this one. */
  readonly written: string;
}

/**
 * Who a text such as `Prime Minister Harold Wilson` names: a person of that country and name. A single word names a monarch
 * (`King Hussein`) whenever the visit was, but others only within a decade, since a Prime Minister Papandreou of one
 * may be another's son. Different spellings are different people here: what makes them one is for `resolve` to say.
 * @param from the id of the territory that the visitor came from.
 */
export function visitorsIn(text: string, from: string, day: Edtf | undefined): Visitor[] {
  return separate(text).map((one) => visitorOf(one, from, day));
}

/** `X and Y` and `X, Y` name two where each has a title and a name: `President Remengesau, Jr.` is one. */
function separate(text: string): string[] {
  for (const between of [' and ', ', ']) {
    const parts = text.split(between);
    if (parts.length > 1 && parts.every((part) => split(part).title !== undefined)) return parts;
  }
  return [text];
}

function visitorOf(text: string, from: string, day: Edtf | undefined): Visitor {
  const { title, name, regnal } = split(text);
  const whole = regnal && title !== undefined ? `${title} ${name}` : name;
  const isFull = regnal || name.includes(' ');
  const key = `visits:${from}/${slug(whole)}`;
  const id = isFull || day === undefined ? key : `${key}-${day.slice(0, 3)}0s`;
  return { id, key, name: whole, title, written: text };
}

function split(text: string): { readonly title: string | undefined; readonly name: string; readonly regnal: boolean } {
  const found = TITLES.find(({ title }) => text.startsWith(`${title} `) && text.length > title.length + 1);
  if (found === undefined) return { title: undefined, name: text, regnal: false };
  return { title: found.title, name: text.slice(found.title.length + 1), regnal: found.regnal };
}
