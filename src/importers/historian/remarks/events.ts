import type { Attendance } from './types.js';
import { EVENT_NOUNS, OTHER_OCCASIONS } from './words/groups.js';

/** What follows the name of an event: where, when, by whom; but not "Conference on Security and Cooperation in Europe". */
const EVENT_ENDS =
  / (?:in (?!Europe)|at|on (?=\p{Lu}\p{Ll}+ \d)|to (?!the |an? |\p{Lu})|where|while|during|when|hosted|co-hosted|held|commemorating|convened|aboard|before|after|followed|\(\w+ \d+[^)]*\)).*$|, .*$| \([^)]*\d[^)]*\).*$/u;

/** "Summit Meeting of the Heads of State and Government of France, Italy, and Japan": its commas end nothing. */
const OF_MANY = /^[^,]* of (?:the )?(?:Heads|Chiefs|Presidents|Prime Ministers|Foreign Ministers) /;
const LIST_ENDS = / (?:at|hosted|held|convened|while|during) .*$| \([^)]*\d[^)]*\).*$/;

/** Longer words are no name of an event but a tale of one. */
const LONGEST = 240;

/** The words that name a meeting of many; undefined where they name a ceremony or nothing of the kind. */
export function eventIn(object: string): string | undefined {
  const words = object.replace(/^(?:the )?opening (?:session )?of (?=the )/, '');
  const noun = EVENT_NOUNS.exec(words);
  if (noun === null || OTHER_OCCASIONS.test(words)) return undefined;
  const head = noun.index + noun[0].length;
  const ends = (OF_MANY.test(words) ? LIST_ENDS : EVENT_ENDS).exec(words.slice(head));
  const event = (ends ? words.slice(0, head + ends.index) : words).trim();
  return event.length <= LONGEST ? event : undefined;
}

/** The events to which somebody was accompanied: "to the Economic Summit Meeting", "for NATO meetings". */
export function eventsToWhich(object: string, text: string): readonly Attendance[] {
  return object
    .split(
      /(?:^| )(?:(?:and )?to(?: attend)?|and attend|for|at) (?=the |an? |his |her |its |\p{Lu}|(?:summit |economic )*(?:meetings?|conference|summit|talks)\b)/u,
    )
    .slice(1)
    .map((words) => eventIn(words.replace(/ to [a-z]+ .*$/, '').replace(/ and$/, '')))
    .filter((event) => event !== undefined && !/\b(?:meetings?|talks) with /i.test(event))
    .map((event = '') => ({ event, text }));
}

const WHILE = / while attending (?!the funeral)(.*)$/;

/** The event that was attended beside: "Met with President Carter while attending the U.N. General Assembly". */
export function eventBeside(part: string): Attendance | undefined {
  const [, words = ''] = WHILE.exec(part) ?? [];
  const event = eventIn(words);
  return event === undefined ? undefined : { event, text: part };
}
