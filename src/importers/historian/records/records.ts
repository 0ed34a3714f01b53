import type { ImportFile, ImportRecord, Said } from '../../importer.js';
import { rejectionBy } from '../../record-problem.js';
import { statesSourceOf } from '../../states/state-on.js';
import { locatorOf, SOURCES } from '../data-sets.js';
import { DOCUMENTS, type DocumentKind } from '../documents.js';
import type { Place } from '../facts.js';
import { Keys } from '../keys.js';
import type { Lookups } from '../lookups.js';
import { textOf, type XmlElement, xmlOf } from '../xml/element.js';
import { elementsIn, XmlError } from '../xml/read.js';
import { chiefSaid } from './chief.js';
import { concurrentSaid } from './concurrent.js';
import { type MissionNoteContext, missionNoteSaid } from './mission-note.js';
import { personSaid } from './person.js';
import { presidentSaid } from './president.js';
import { principalSaid } from './principal.js';
import { tripSaid } from './trip.js';
import { visitSaid } from './visit.js';

/** What a record's own element does not say. */
interface Context {
  readonly place: Place;
  readonly lookups: Lookups;
  readonly document: DocumentKind;
  /** The id of the document as a whole: of a territory, a mission or a position. */
  readonly of: string;
  /** Its id, made different from those of other records of the file. */
  readonly key: string;
  /** Whether it stands among those who were named and did not serve. */
  readonly isNominee: boolean;
  /** How many such elements the file had before it, and itself. */
  readonly number: number;
}

type Say = (element: XmlElement, context: Context) => Partial<Said>;

/** What each element becomes, and what it is called in counts. */
const RECORDS: Readonly<Record<string, { readonly kind: string; readonly say: Say }>> = {
  person: { kind: 'person', say: (element, { place }) => personSaid(element, place) },
  president: { kind: 'term of a president', say: (element, { place, key }) => presidentSaid(element, place, key) },
  chief: {
    kind: 'chief of mission',
    say: (element, context) =>
      chiefSaid(element, { ...context, mission: context.document === 'org-mission' ? context.of : undefined }),
  },
  principal: {
    kind: 'principal officer',
    say: (element, context) => principalSaid(element, { ...context, position: context.of }),
  },
  'concurrent-appointments': {
    kind: 'concurrent appointments',
    say: (element, { place }) => concurrentSaid(element, place),
  },
  'mission-note': {
    kind: 'mission note',
    say: (element, { document, ...context }) =>
      missionNoteSaid(element, { ...context, document: isNoted(document) ? document : 'country-mission' }),
  },
  trip: { kind: 'trip', say: tripSaid },
  visit: { kind: 'visit', say: visitSaid },
};

/** Never met: only elements that are in the table are asked for. */
const UNKNOWN: { readonly kind: string; readonly say: Say } = { kind: 'record', say: () => ({}) };

/** The sections of those who were named and did not serve. */
const NOMINEES: readonly string[] = ['other-nominees', 'other-appointees'];
/** By which a document says its own id. */
const OWN_IDS: readonly string[] = ['id', 'territory-id'];

/** The records of a file, one at a time, in its order. */
export async function* recordsOf(
  file: ImportFile,
  document: DocumentKind,
  lookups: Lookups,
): AsyncGenerator<ImportRecord> {
  const { dataSet, records } = DOCUMENTS[document];
  if (records.length === 0) return;
  const place = { dataSet, file: locatorOf(dataSet, file.path) };
  const keys = new Keys();
  const numbers = new Map<string, number>();
  let of = '';
  try {
    for await (const { element, around } of elementsIn(file.chunks(), [...records, ...OWN_IDS])) {
      if (OWN_IDS.includes(element.name)) {
        of = textOf(element);
        continue;
      }
      const number = (numbers.get(element.name) ?? 0) + 1;
      numbers.set(element.name, number);
      const isNominee = around.some((name) => NOMINEES.includes(name));
      const section = around.at(-1) ?? '';
      yield recordOf(element, () => {
        const key = keys.keyOf(element, section);
        return { place, lookups, document, of, key, isNominee, number };
      });
    }
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    yield { kind: 'file', line: error.line, field: 'XML', expected: 'well-formed XML', got: error.message, record: '' };
  }
}

function recordOf(element: XmlElement, contextOf: () => Context): ImportRecord {
  const { kind, say } = RECORDS[element.name] ?? UNKNOWN;
  const about = { kind, line: element.line, record: xmlOf(element) };
  try {
    const context = contextOf();
    const sources = [SOURCES[DOCUMENTS[context.document].dataSet]];
    const { mentions = [], entities = [], relations = [], claims = [], unplaced = [] } = say(element, context);
    return {
      ...about,
      mentions,
      entities,
      relations,
      claims,
      unplaced,
      sources: [...sources, ...statesSourceOf(mentions)],
    };
  } catch (error) {
    return rejectionBy(about, error);
  }
}

function isNoted(document: DocumentKind): document is MissionNoteContext['document'] {
  return document === 'country-mission' || document === 'org-mission' || document === 'principal-position';
}
