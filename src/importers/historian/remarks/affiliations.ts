import { AFFILIATION, NAMED_BODY, OF, STATE_HERE, TITLE_HERE } from './patterns.js';
import type { Scanner } from './scanner.js';
import type { Affiliation } from './types.js';
import { stateOf } from './words/states.js';

/** The state or body before a title: "Russian", "NATO", "Palestinian Authority". */
export function affiliation(scanner: Scanner): Affiliation | undefined {
  const words = scanner.try(() => (isTitle(scanner.rest) ? undefined : scanner.take(AFFILIATION)?.[0]));
  return words === undefined ? undefined : affiliationOf(words.trim().replace(/[’']s?$/, ''));
}

export function affiliationOf(written: string): Affiliation {
  const state = stateOf(written) ?? stateOf(`the ${written}`);
  return { written, ...(state !== undefined && { state }) };
}

/** " of Jordan", " of the Commission of the European Community". */
export function ofPlace(scanner: Scanner): Affiliation | undefined {
  return scanner.try(() => {
    if (scanner.take(OF) === undefined) return undefined;
    const known = scanner.try(() => place(scanner));
    const written = known === undefined ? scanner.take(NAMED_BODY)?.[0] : undefined;
    return known ?? (written === undefined ? undefined : { written });
  });
}

/** A state of the table. */
export function place(scanner: Scanner): (Affiliation & { readonly state: string }) | undefined {
  const written = scanner.take(STATE_HERE)?.[0];
  if (written === undefined) return undefined;
  const plain = written.replace(/^the /, '');
  return { written, state: stateOf(written) ?? stateOf(plain) ?? stateOf(`the ${plain}`) ?? plain };
}

/** Whether `text` begins with a title. */
export function isTitle(text: string): boolean {
  TITLE_HERE.lastIndex = 0;
  return TITLE_HERE.test(text);
}
