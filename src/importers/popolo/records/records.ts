import type { ImportFile, ImportRecord, Said } from '../../importer.js';
import { isObject, type JsonObject } from '../../input/json-object.js';
import { Once } from '../../input/once.js';
import { RecordProblem, rejectionBy } from '../../record-problem.js';
import { statesSourceOf } from '../../states/state-on.js';
import { CLASSES, type ClassName } from '../classes.js';
import type { Context } from '../context.js';

import type { Form } from '../form.js';
import { ownKey } from '../lookups.js';
import { type RawRecord, rawRecords } from '../read.js';
import { areaSaid } from './area.js';
import { eventSaid } from './event.js';
import { membershipSaid } from './membership.js';
import { organizationSaid } from './organization.js';
import { personSaid } from './person.js';
import { postSaid } from './post.js';

const SAY: Readonly<Record<ClassName, (record: JsonObject, context: Context) => Partial<Said>>> = {
  areas: areaSaid,
  organizations: organizationSaid,
  persons: personSaid,
  posts: postSaid,
  memberships: membershipSaid,
  events: eventSaid,
};

const NOTHING = { sources: [], mentions: [], entities: [], relations: [], claims: [] };

/** People are mentioned after the records of all people were read; which organizations and areas have a record, the lookups know. */
const PASS_OF_PARTS: Readonly<Record<ClassName, ClassName>> = {
  areas: 'areas',
  organizations: 'organizations',
  persons: 'memberships',
  posts: 'posts',
  memberships: 'memberships',
  events: 'events',
};
const MENTIONED: readonly ClassName[] = ['areas', 'organizations', 'persons'];

/** One reading of the files. */
export interface Pass {
  readonly classes: readonly ClassName[];
  /** Whether what is of no class is told of in this pass: it would be told of twice else. */
  readonly isLast: boolean;
  readonly context: Context;
}

/** The records of a file that belong to a pass, in its order. */
export async function* recordsOf(
  file: ImportFile,
  form: Form,
  { classes, isLast, context }: Pass,
): AsyncGenerator<ImportRecord> {
  const once = new Once();
  for await (const raw of rawRecords(file, form)) {
    if ('message' in raw) {
      const { line, message, record } = raw;
      if (isLast) yield { kind: 'file', line, field: 'JSON', expected: 'well-formed JSON', got: message, record };
    } else if (raw.of === undefined) {
      if (isLast) yield unknown(raw);
    } else if (classes.includes(raw.isPart ? PASS_OF_PARTS[raw.of] : raw.of))
      yield* recordOf(raw, raw.of, context, once);
  }
}

/** Of a document, lists that are no class of ours (`meta`, `motions`, `votes`) say nothing for the graph; elsewhere a class was expected. */
function unknown({ section, value, line }: RawRecord): ImportRecord {
  const record = JSON.stringify(value);
  if (section !== undefined) {
    const kind = section === '' ? 'value' : section;
    return { kind, line, record, ...NOTHING, unplaced: [kind] };
  }
  const got = isObject(value) ? `the fields ${Object.keys(value).join(', ')}` : record;
  const expected = `the fields of one of ${Object.values(CLASSES).join(', ')}`;
  return { kind: 'record', line, record, field: 'the whole record', expected, got };
}

/** What is embedded where it is referred to may say less than its own record, and is only mentioned; without a name, it is a reference. */
function* recordOf(raw: RawRecord, of: ClassName, context: Context, once: Once): Generator<ImportRecord> {
  const { value, line, isPart = false } = raw;
  if (isPart && !isMentioned(value, of, context)) return;
  const about = { kind: `${isPart ? 'embedded ' : ''}${CLASSES[of]}`, line, record: JSON.stringify(value) };
  try {
    if (!isObject(value)) throw new RecordProblem('the whole record', 'an object', about.record);
    const said = SAY[of](value, context);
    if (!isPart) checkOnce(said, once);
    const facts = { ...about, ...NOTHING, ...(isPart ? mentioned(said) : said) };
    yield { ...facts, sources: [...facts.sources, ...statesSourceOf(facts.mentions)] };
  } catch (error) {
    yield rejectionBy(about, error);
  }
}

function isMentioned(value: unknown, of: ClassName, { lookups }: Context): boolean {
  return (
    MENTIONED.includes(of) && isObject(value) && Boolean(value.name) && !lookups.own.has(ownKey(of, String(value.id)))
  );
}

function mentioned({ sources, mentions = [], entities = [], claims = [], unplaced }: Partial<Said>): Partial<Said> {
  return { sources, mentions: [...mentions, ...entities.map((entity) => ({ entity, claims }))], unplaced };
}

function checkOnce({ entities, relations, claims: [first] = [] }: Partial<Said>, once: Once): void {
  if (first === undefined || once.isFirst(first.id, [entities, relations, first])) return;
  const got = `${JSON.stringify(first.id.slice('claim:'.length))} a second time, for something else`;
  throw new RecordProblem('id', 'an id that no other record has', got);
}
