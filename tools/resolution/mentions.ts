/**
 * The people of the Office of the Historian's data as if nobody had given them ids: each record that names somebody is a person of its own,
 * with what that record says and no more. The ids (`person-id`, `who`) are kept aside, as what is right.
 */
import { hash } from 'node:crypto';
import { allNames, type Person } from '../../src/domain/entity.js';
import type { Relation } from '../../src/domain/relation.js';
import { historian } from '../../src/importers/historian/importer.js';
import { openImport } from '../../src/importers/import-files.js';
import { isRejection } from '../../src/importers/importer.js';
import { numbered } from '../../src/resolution/names/ordinal.js';

export interface PersonMention {
  readonly person: Person;
  readonly relations: readonly Relation[];
  /** The id that the data gives. */
  readonly gold: string;
  /** What the record is: `chief of mission`, `trip` … */
  readonly record: string;
}

/** Of one traveller, only so many trips: with all of them, nine tenths of all pairs would be those of twenty secretaries of state. */
export const TRIPS = 5;

/** What a mention is called where the record has only an id: `FORMS`, one of the names that the file of the person gives. */
export type NamesOf = 'FORMS' | 'INITIALS';

/** @param names with `INITIALS`, every other such mention has its middle names shortened, as other lists write them. */
export async function readMentions(root: string, names: NamesOf): Promise<PersonMention[]> {
  const opened = await openImport(historian, [root], { stdin: process.stdin });
  const people = new Map<string, Person>();
  const mentions: PersonMention[] = [];
  const trips = new Map<string, number>();
  for (const file of opened.reader.files) {
    for await (const record of opened.reader.records(file)) {
      if (isRejection(record)) continue;
      for (const entity of record.entities) if (entity.kind === 'PERSON') people.set(entity.id, entity);
      const said = [...record.entities, ...record.mentions.map(({ entity }) => entity)].find(isOfficer);
      const gold = said?.id ?? officerIn(record.relations);
      if (gold === undefined || (said === undefined && record.relations.length === 0)) continue;
      const isTrip = record.kind === 'trip';
      const before = trips.get(gold) ?? 0;
      if (isTrip) trips.set(gold, before + 1);
      const person = said ?? people.get(gold);
      if (person === undefined || (isTrip && before >= TRIPS)) continue;
      const id = `record-${mentions.length}`;
      const called = said === undefined ? oneName(person, record.relations[0]?.id ?? id, names) : person;
      mentions.push({
        person: { ...called, id, identifiers: [] },
        relations: record.relations.map((relation) => renamed(relation, gold, id)),
        gold,
        record: record.kind,
      });
    }
  }
  return mentions;
}

/** Travellers and envoys of the United States; visitors have no ids that anybody gave them. */
function isOfficer(entity: { readonly id: string; readonly kind: string }): entity is Person {
  return entity.kind === 'PERSON' && entity.id.startsWith('pocom:');
}

function officerIn(relations: readonly Relation[]): string | undefined {
  return relations
    .flatMap(({ participations }) => participations)
    .find(({ role }) => role === 'ENVOY' || role === 'HOLDER')?.entity;
}

/** A chief of mission or principal officer: the record has an id, and the file of the person the names. No years of life. */
function oneName({ id, kind, name, names }: Person, record: string, how: NamesOf): Person {
  const number = numberOf(record);
  const texts = allNames({ name, names }).map(({ text }) => text);
  const text = texts[number % texts.length] ?? name;
  const shortened = how === 'INITIALS' && number % 2 === 1 ? withInitials(text) : text;
  return { kind, id, name: shortened, names: [], identifiers: [] };
}

/** `William Lewis Dayton Jr.` is `William L. Dayton Jr.`. */
function withInitials(text: string): string {
  const { name } = numbered(text);
  const words = name.split(' ');
  const shortened = words.map((word, at) => (at === 0 || at === words.length - 1 ? word : initialOf(word)));
  return `${shortened.join(' ')}${text.slice(name.length)}`;
}

function initialOf(word: string): string {
  return word.replace(/^(\p{Lu})\p{Ll}+$/u, '$1.');
}

function renamed(relation: Relation, from: string, to: string): Relation {
  const participations = relation.participations.map((one) => (one.entity === from ? { ...one, entity: to } : one));
  return { ...relation, id: `${relation.id} of ${to}`, participations };
}

/** The people are in two halves by their ids: weights are estimated on the first, figures taken on the second. */
export function isHeldOut({ gold }: PersonMention): boolean {
  return numberOf(gold) % 2 === 1;
}

function numberOf(text: string): number {
  return Number.parseInt(hash('sha256', text).slice(0, 8), 16);
}
