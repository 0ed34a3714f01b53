import anyAscii from 'any-ascii';
import countries from 'i18n-iso-countries';
import type { Source } from '../../domain/source.js';
import type { EntityKind } from '../../domain/vocabulary.js';
import { digest } from '../digest.js';
import { RecordProblem } from '../record-problem.js';
import { slug } from '../states/slug.js';
import { stateOn } from '../states/state-on.js';
import { isoCodeOf } from '../states/today.js';
import { type Cells, listOf } from './cells.js';
import type { Header } from './header.js';
import type { Settings } from './settings.js';
import { entityKindOf } from './words.js';

/** So that `claim:` and what else is put before an id still fits in the 200 characters that an id may have. */
const LENGTH = 180;

type Scope = Pick<Settings, 'ids'>;

/**
 * An id as a table gives it: itself, so that tables can speak of what is in the graph; `space:id` where it is unique in an ID space only,
 * and `csv:12` where it is a mere number. The option `ids` puts its prefix before each that has none.
 * @throws RecordProblem when it cannot be an id.
 */
export function idOf(text: string, field: string, scope: Scope, space?: string): string {
  const id =
    space === undefined ? scoped(text, scope) : within(`${space.replace(/\s+/g, '-').toLowerCase()}:${text}`, scope);
  if (/[\s\p{Cc}\p{Cs}]/u.test(id) || id.length > LENGTH) {
    throw new RecordProblem(field, `an id without white space, of at most ${LENGTH} characters`, JSON.stringify(text));
  }
  return id;
}

/** The id in the graph of what the tables call by this id. */
export function scoped(id: string, scope: Scope): string {
  if (/^\d+$/.test(id)) return `${scope.ids ?? 'csv'}:${id}`;
  return id.includes(':') ? id : within(id, scope);
}

function within(id: string, { ids }: Scope): string {
  return ids === undefined ? id : `${ids}:${id}`;
}

/** A slug of the name, whatever script it is in. */
export function idOfName(name: string, field: string, scope: Scope): string {
  const own = slug(name) === slug(anyAscii(name)) ? slug(name) : slug(anyAscii(name));
  const id = within(own, scope);
  if (own === '' || id.length > LENGTH)
    throw new RecordProblem(field, 'a name of which an id can be made', JSON.stringify(name));
  return id;
}

/** The id of the entity that a row describes: the state's, else as it says, else one of its name. */
export function idOfRow(row: Cells, header: Header, settings: Settings): string {
  const code = stateOfRow(row, header, settings);
  if (code !== undefined) return stateOn(code, undefined).id;
  const id = row.part('id');
  if (id !== undefined) return idOf(id.text, id.column.name, settings, id.column.space);
  const name = row.entity('name');
  if (name === undefined) throw new RecordProblem('name', 'a name', 'nothing');
  return idOfName(name, 'name', settings);
}

/** The ISO 3166-1 code of a state of today that a row speaks of, by the graph's id or none: the graph has that state already. */
export function stateOfRow(row: Cells, header: Header, settings: Settings): string | undefined {
  const text = row.entity('iso') ?? row.entity('name');
  if (text === undefined || kindOfRow(row, header, settings) !== 'STATE') return undefined;
  const code = stateCode(text);
  const own = row.part('id');
  if (code === undefined || own === undefined) return code;
  return own.column.space === undefined && own.text === stateOn(code, undefined).id ? code : undefined;
}

export function kindOfRow(row: Cells, header: Header, { entityKind, words }: Settings): EntityKind | undefined {
  const said = listOf(row.entity('kind')?.replaceAll(':', ';'));
  const known = entityKindOf(said, words);
  // Labels of two kinds say neither.
  if (known === undefined && said.some((word) => entityKindOf([word], words) !== undefined)) return undefined;
  return known ?? (header.kind !== undefined ? entityKindOf([header.kind], words) : entityKind);
}

/** By an ISO 3166-1 code of two or three letters, or an English name. */
export function stateCode(text: string): string | undefined {
  const upper = text.trim().toUpperCase();
  const code = /^[A-Z]{3}$/.test(upper)
    ? countries.alpha3ToAlpha2(upper)
    : /^[A-Z]{2}$/.test(upper) && countries.isValid(upper)
      ? upper
      : undefined;
  return code ?? isoCodeOf(text);
}

/** Of each place that says it one: tables that tell of the same do not take the place of one another's claims. */
export function claimId(subject: string, source: Pick<Source, 'id'>, locator: string): string {
  return `claim:csv/${digest(JSON.stringify([subject, source.id, locator]))}`;
}
