import type { Row } from './columns.js';

/** What a row tells and the graph has no place for, in a sentence, for its claim. */
export function noteOf(row: Row, hasVenue: boolean): string {
  const parts = [
    `${actor(row, 1)} to ${actor(row, 2)}`,
    `CAMEO ${row('EventCode')}`,
    row('IsRootEvent') === '1' ? 'root event' : '',
    value('Goldstein scale', row('GoldsteinScale')),
    value('average tone', row('AvgTone')),
    `mentions ${row('NumMentions')}, sources ${row('NumSources')}, articles ${row('NumArticles')}`,
    hasVenue ? '' : value('in', row('ActionGeo_FullName')),
    elsewhere('first actor in', row('Actor1Geo_FullName'), row),
    elsewhere('second actor in', row('Actor2Geo_FullName'), row),
  ];
  return `${parts.filter((part) => part !== '').join('; ')}.`;
}

/** `USAGOV (PRESIDENT)`: ethnic, religious and type codes are parts of the code. */
function actor(row: Row, number: 1 | 2): string {
  return `${row(`Actor${number}Code`)} (${row(`Actor${number}Name`)})`;
}

function value(name: string, text: string): string {
  return text === '' ? '' : `${name} ${text}`;
}

function elsewhere(name: string, place: string, row: Row): string {
  return place === row('ActionGeo_FullName') ? '' : value(name, place);
}
