import { dayIn } from './days.js';
import { eventBeside, eventIn, eventsToWhich } from './events.js';
import { peopleIn } from './people.js';
import { parts, sentences } from './sentences.js';
import type { Attendance, Mention, Reading, RemarkContext, RemarkMeeting, Who } from './types.js';
import { VERB_RULES, type VerbRule } from './words/verbs.js';

/** What one part of a sentence tells. */
interface Told {
  readonly meetings: readonly RemarkMeeting[];
  readonly attended: readonly Attendance[];
  readonly accompanied: readonly Mention[];
}

/** Reads the remark of a trip or a visit: whom the traveller met, what the traveller attended, whom the traveller accompanied. */
export function readRemark(remark: string, context: RemarkContext): Reading {
  const meetings: RemarkMeeting[] = [];
  const attended: Attendance[] = [];
  const accompanied: Mention[] = [];
  const rest: string[] = [];
  for (const part of sentences(remark).flatMap(parts)) {
    const told = partTells(part, context);
    if (told === undefined) rest.push(part);
    else {
      meetings.push(...told.meetings);
      attended.push(...told.attended);
      accompanied.push(...told.accompanied);
    }
  }
  return { meetings, attended, accompanied, rest };
}

function partTells(part: string, context: RemarkContext): Told | undefined {
  for (const rule of VERB_RULES) {
    const starts = rule.starts.exec(part);
    if (starts === null) continue;
    const told = READERS[rule.tells](part.slice(starts[0].length), rule, part, context);
    if (told === undefined) continue;
    const beside = eventBeside(part);
    return beside === undefined ? told : { ...told, attended: [...told.attended, beside] };
  }
  return bareEvent(part);
}

const READERS: Readonly<
  Record<VerbRule['tells'], (object: string, rule: VerbRule, part: string, context: RemarkContext) => Told | undefined>
> = { met: readMet, accompanied: readAccompanied, attended: readAttended };

function readMet(object: string, rule: VerbRule, part: string, context: RemarkContext): Told | undefined {
  const found = rule.object === 'after with' ? peopleAfterWith(object) : peopleIn(object, rule.object !== 'people');
  const people = rule.object === 'persons' ? found.filter(({ kind }) => kind === 'person') : found;
  if (people.length === 0) return undefined;
  const host = /^(?:joined|participated in|took part in|attended|supported) ((?:Vice )?President[^.]*?)[’']s? /i.exec(
    part,
  )?.[1];
  const whose = host === undefined ? [] : peopleIn(host, true);
  return { meetings: met(['traveller', ...whose], people, part, context), attended: [], accompanied: whose };
}

/** The people after the first "with" that is followed by people. */
function peopleAfterWith(object: string): readonly Mention[] {
  for (const { index } of object.matchAll(/(?:^|\s)with (?:(?:both|also) )?/g)) {
    const people = peopleIn(
      object
        .slice(index)
        .trimStart()
        .replace(/^with /, ''),
      true,
    );
    if (people.some((each) => each.kind !== 'organization')) return people;
  }
  return [];
}

const TO_A_MEETING =
  /(?:^|\s)(?:to|for|en route to|and to) (?:(?!to )[\w’-]+ ){0,4}?(?:meetings?|talks|discussions|conversations|consultations|audience) with /i;
const TO_MEET = /\bto meet with /;

function readAccompanied(object: string, _rule: VerbRule, part: string, context: RemarkContext): Told | undefined {
  const people = peopleIn(object, true);
  if (people.length === 0) return undefined;
  const joint = TO_A_MEETING.exec(object);
  const purpose = TO_MEET.exec(object);
  const whom = (found: RegExpExecArray) => peopleIn(object.slice(found.index + found[0].length), false);
  const meetings = joint
    ? met(['traveller', ...people], whom(joint), part, context)
    : purpose
      ? met(people, whom(purpose), part, context)
      : [];
  return { meetings, attended: eventsToWhich(object, part), accompanied: people };
}

function readAttended(object: string, _rule: VerbRule, part: string, context: RemarkContext): Told | undefined {
  const meetingWith = /^(?:(?:an?|the|his|further|separate|informal|bilateral|trilateral) )*meetings? with /i.exec(
    object,
  );
  if (meetingWith) {
    const people = peopleIn(object.slice(meetingWith[0].length), false);
    if (people.length > 0)
      return { meetings: met(['traveller'], people, part, context), attended: [], accompanied: [] };
  }
  const event = eventIn(object);
  if (event === undefined) return undefined;
  const others = peopleAfterWith(object.slice(event.replace(/ with .*$/, '').length));
  return {
    meetings: met(['traveller'], others, part, context),
    attended: [{ event: event.replace(/ with .*$/, ''), text: part }],
    accompanied: [],
  };
}

/** "Caribbean Leaders Conference at Mar-a-Lago": an event without a verb. */
function bareEvent(part: string): Told | undefined {
  if (
    /^\p{Lu}\p{Ll}+ed\b/u.test(part) ||
    !/^(?:The )?(?:\p{Lu}[\p{L}’'.-]* )+(?:Summit|Conference|Forum|Meeting)\b/u.test(part)
  )
    return undefined;
  const event = eventIn(part);
  return event === undefined ? undefined : { meetings: [], attended: [{ event, text: part }], accompanied: [] };
}

function met(
  who: readonly Who[],
  people: readonly Mention[],
  text: string,
  context: RemarkContext,
): readonly RemarkMeeting[] {
  const on = dayIn(text, context);
  return who.flatMap((each) =>
    people.map((mention) => ({ who: each, with: mention, ...(on !== undefined && { on }), text })),
  );
}
