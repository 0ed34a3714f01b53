import type { Claim } from '../../domain/claim.js';
import { isDay } from '../../domain/day.js';
import type { Source } from '../../domain/source.js';
import { digest } from '../digest.js';
import type { Mention } from '../importer.js';
import type { JsonObject } from '../input/json-object.js';
import { RecordProblem } from '../record-problem.js';
import { listAt, textAt } from './fields.js';
import type { Ids } from './ids.js';
import type { Lookups } from './lookups.js';

/** What a record does not say itself. */
export interface Context {
  readonly ids: Ids;
  readonly lookups: Lookups;
  /** The data set as a whole. */
  readonly source: Source;
  /** The file, as locators name it. */
  readonly file: string;
}

/**
 * The claims of a record on what it is about: one of the data set, which has the note, and one of each document that the record names in `sources`.
 * @param id of the record, by which the claims are told from those of others on the same subject.
 */
export function claimsOf(
  record: JsonObject,
  { source, file }: Context,
  id: string,
  { subject = id, notes = [], status }: { subject?: string; notes?: readonly string[]; status?: Claim['status'] },
): { readonly sources: readonly Source[]; readonly claims: readonly Claim[] } {
  const updated = textAt(record, 'updated_at')?.slice(0, 10);
  const claim = {
    subject,
    ...(updated !== undefined && isDay(updated) && { statedOn: updated }),
    polarity: 'ASSERTS',
    certainty: 'REPORTED',
    ...(status !== undefined && { status }),
    locator: `${file}#${id}`,
  } as const;
  const note = notes.join(' ');
  const whole: Claim = { ...claim, id: `claim:${id}`, source: source.id, ...(note !== '' && { note }) };
  const documents = new Map<string, { readonly source: Source; readonly claim: Claim }>();
  for (const document of listAt(record, 'sources')) {
    const url = textAt(document, 'url');
    if (url === undefined) continue;
    const told = textAt(document, 'note');
    const of: Source = { id: `popolo:source/${digest(url)}`, title: url, url };
    documents.set(of.id, {
      source: of,
      claim: {
        ...claim,
        id: `claim:${digest(`${id} ${url}`)}`,
        source: of.id,
        ...(told !== undefined && { note: told }),
      },
    });
  }
  const all = [...documents.values()];
  return { sources: [source, ...all.map((one) => one.source)], claims: [whole, ...all.map((one) => one.claim)] };
}

/** An organization of which no more is known than what the lookups have; the record of its own, where there is one, says more. */
export function organizationMention(id: string, { ids, lookups }: Context): Mention[] {
  const name = lookups.organizations.get(id);
  const entity = {
    kind: 'ORGANIZATION',
    id: ids.of('organization', id),
    name: name ?? '',
    names: [],
    identifiers: [],
  } as const;
  return name === undefined ? [] : [{ entity, claims: [] }];
}

/** Something that a record needs. @throws RecordProblem when it is not there. */
export function given<T>(value: T | undefined, field: string, expected: string): T {
  if (value === undefined) throw new RecordProblem(field, expected, 'nothing');
  return value;
}
