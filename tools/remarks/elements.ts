/**
 * Reads the trips and visits of the Office of the Historian's `travels` and `visits` repositories, for the sampling and the
 * evaluation of remarks. It is no XML parser: it reads those two flat forms and nothing else. The importer has a real one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface RemarkElement {
  /** File and element id, as claims cite it: `visits/data/1970.xml#113`. */
  readonly locator: string;
  readonly kind: 'trip' | 'visit';
  /** Who travelled: the `name` of a trip, the `visitor` of a visit. */
  readonly traveller: string;
  /** Of a trip: `president` or `secretary`. */
  readonly role?: string;
  readonly start: string;
  readonly end: string;
  /** Id and name of the country gone to (trip) or come from (visit). */
  readonly countryId: string;
  readonly country: string;
  readonly locale?: string;
  /** The remarks of a trip, the description of a visit. Empty where there are none. */
  readonly remark: string;
}

/** The folders that hold the elements, in the order in which they are read. */
const FOLDERS = ['travels/president-travels', 'travels/secretary-travels', 'visits/data'] as const;

/** Every trip and visit under `root`, by file name and then in the order of the file: the same list on every machine. */
export function readElements(root: string): readonly RemarkElement[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.xml'))
      .sort()
      .flatMap((name) => elementsOf(`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8'))),
  );
}

function elementsOf(file: string, xml: string): readonly RemarkElement[] {
  return [...xml.matchAll(/<(trip|visit)(?: [^>]*)?>(.*?)<\/\1>/gs)].map(([, name = '', body = '']) => {
    const kind = name === 'trip' ? 'trip' : 'visit';
    const trip = kind === 'trip';
    return {
      locator: `${file}#${text(body, 'id')}`,
      kind,
      traveller: text(body, trip ? 'name' : 'visitor'),
      ...(trip && { role: text(body, 'role'), locale: text(body, 'locale') }),
      start: text(body, 'start-date'),
      end: text(body, 'end-date'),
      countryId: new RegExp(`<${trip ? 'country' : 'from'} id="([^"]*)"`).exec(body)?.[1] ?? '',
      country: text(body, trip ? 'country' : 'from'),
      remark: text(body, trip ? 'remarks' : 'description'),
    };
  });
}

function text(body: string, tag: string): string {
  const [, inner = ''] = new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, 's').exec(body) ?? [];
  return decode(inner.replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}

const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (whole, name: string) => {
    if (!name.startsWith('#')) return REFERENCES[name] ?? whole;
    const hex = name[1] === 'x';
    return String.fromCodePoint(Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10));
  });
}
