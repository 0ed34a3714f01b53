import { createHash } from 'node:crypto';

/** An entity of FollowTheMoney as a line of JSON has it: a thing, or a tie between things. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly caption: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly datasets: readonly string[];
}

/** What a property may be given as: what is undefined is left out. */
export type Values = string | undefined | readonly (string | undefined)[];

const DATASETS = ['demarche'];

/** @param id of ours, or one made of ours. */
export function ftmEntity(
  id: string,
  schema: string,
  caption: string,
  properties: Readonly<Record<string, Values>>,
): FtmEntity {
  const given = Object.entries(properties).map(([name, values]): [string, readonly string[]] => [
    name,
    textsIn(values),
  ]);
  return {
    id: ftmId(id),
    schema,
    caption,
    properties: Object.fromEntries(given.filter(([, texts]) => texts.length > 0)),
    datasets: DATASETS,
  };
}

function textsIn(values: Values): readonly string[] {
  const texts = [values].flat().filter((text) => text !== undefined && text !== '');
  return [...new Set(texts as readonly string[])];
}

/** What FollowTheMoney takes for an id: letters, digits, dots and hyphens. */
const FTM_ID = /^[0-9a-zA-Z](?:[0-9a-zA-Z.-]{0,100}[0-9a-zA-Z])?$/;

/**
 * Our id as one of FollowTheMoney. What was imported from there has its own again; what has other characters gets a digest, so that no
 * two become one.
 */
export function ftmId(id: string): string {
  const own = id.startsWith('ftm:') ? id.slice('ftm:'.length) : id;
  if (FTM_ID.test(own)) return own;
  const readable = own
    .normalize('NFKD')
    .replace(/[^0-9a-zA-Z]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  return `${readable === '' ? 'id' : readable}-${createHash('sha256').update(id).digest('hex').slice(0, 12)}`;
}
