import { createHash } from 'node:crypto';
import type { Claim } from '../../domain/claim.js';
import { isDay } from '../../domain/day.js';
import type { Source } from '../../domain/source.js';
import type { Catalog } from './catalog.js';
import { edtfOf } from './dates.js';
import type { Reference, Statement } from './json/item.js';
import { itemIn, textIn } from './json/snak.js';
import { CIRCA, UNSURE } from './tables/certainty.js';
import { snakText, statementText } from './text.js';

/** Wikidata itself: of statements without a reference, or with one that names no source. */
export const WIKIDATA: Source = {
  id: 'wikidata',
  title: 'Wikidata',
  publisher: 'Wikimedia Foundation',
  licence: 'CC0 1.0',
  url: 'https://www.wikidata.org',
};

export interface Evidence {
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
}

/**
 * What says that the statement is so: a claim for each reference that names a source, and one of Wikidata's own where there is a reference that names
 * none, or none at all. Each has the statement's own id for locator, and the whole statement in words in its note.
 */
export function evidenceOf(
  statement: Statement,
  { subject, about, isOnItem }: Pick<Claim, 'subject' | 'about'> & { readonly isOnItem: boolean },
  catalog: Catalog,
): Evidence {
  const text = statementText(statement, catalog);
  const claim = {
    subject,
    ...(about !== undefined && { about }),
    polarity: 'ASSERTS',
    certainty: certaintyOf(statement),
    locator: statement.id,
  } as const;
  // What was kept in words, and has its place in a later import, is another claim: none is moved away from a relation.
  const id = `claim:wikidata:${statement.id}${isOnItem ? '/item' : ''}`;
  const once = [...new Map(statement.references.map((reference) => [reference.hash, reference])).values()];
  const named = once.flatMap((reference) => {
    const source = sourceOf(reference);
    return source === undefined ? [] : [{ source, reference }];
  });
  const others = once.filter((reference) => sourceOf(reference) === undefined);
  const claims = named.map(({ source, reference }): Claim => {
    const statedOn = publishedOn(reference);
    return {
      ...claim,
      id: `${id}/${reference.hash}`,
      source: source.id,
      ...(statedOn !== undefined && { statedOn }),
      note: `${text} ${referenceText(reference, catalog)}`,
    };
  });
  if (named.length > 0 && others.length === 0) return { claims, sources: named.map(({ source }) => source) };
  const note = [text, ...others.map((reference) => referenceText(reference, catalog))].join(' ');
  return {
    claims: [...claims, { ...claim, id, source: WIKIDATA.id, note }],
    sources: [...named.map(({ source }) => source), WIKIDATA],
  };
}

/**
 * REPORTED: anybody can write in Wikidata, and its references are seldom official. POSSIBLE where the statement says of itself that it is not
 * sure, or that somebody disputes it. Its rank says nothing of that: `normal` statements are held to be right, as `preferred` ones are.
 */
function certaintyOf({ qualifiers }: Statement): Claim['certainty'] {
  const isUnsure = qualifiers.some(
    (snak) =>
      snak.property === 'P1310' || (['P1480', 'P5102'].includes(snak.property) && UNSURE.includes(itemIn(snak) ?? '')),
  );
  return isUnsure ? 'POSSIBLE' : 'REPORTED';
}

/** Whether the statement's dates are about right only. */
export function isCirca({ qualifiers }: Statement): boolean {
  return qualifiers.some((snak) => snak.property === 'P1480' && itemIn(snak) === CIRCA);
}

/**
 * The work that the reference says to have it from (P248), else the page (P854). Its title is what every reference to it has: the titles that they
 * give, and the days on which they were retrieved, differ, and are in the claims' notes.
 */
function sourceOf({ snaks }: Reference): Source | undefined {
  const work = firstOf(snaks, 'P248', itemIn);
  if (work !== undefined) {
    const url = `https://www.wikidata.org/wiki/${work}`;
    return { id: `wikidata:source/${work}`, title: `Wikidata item ${work}`, url };
  }
  const url = firstOf(snaks, 'P854', textIn);
  if (url === undefined) return undefined;
  return { id: `wikidata:url/${createHash('sha1').update(url).digest('hex').slice(0, 16)}`, title: url, url };
}

function publishedOn({ snaks }: Reference): string | undefined {
  return firstOf(snaks, 'P577', (snak) => {
    const day = edtfOf(snak, false);
    return day !== undefined && isDay(day) ? day : undefined;
  });
}

function firstOf(
  snaks: Reference['snaks'],
  property: string,
  read: (snak: Reference['snaks'][number]) => string | undefined,
): string | undefined {
  return snaks
    .filter((snak) => snak.property === property)
    .map(read)
    .find((value) => value !== undefined);
}

function referenceText({ snaks }: Reference, catalog: Catalog): string {
  return `Reference: ${snaks.map((snak) => snakText(snak, catalog)).join('; ')}.`;
}
