import type { Edtf } from '../../../domain/edtf.js';
import type { Place } from '../facts.js';
import type { Found } from '../known/find.js';
import type { PeopleIndex } from '../known/people-index.js';
import type { Mention } from '../remarks/index.js';
import type { XmlElement } from '../xml/element.js';

/** A trip or visit whose remark is read. */
export interface RemarkOf {
  readonly place: Place;
  readonly element: XmlElement;
  /** The id of the record, for locators. */
  readonly key: string;
  /** The id of the trip in the graph. */
  readonly trip: string;
  /** The remarks of a trip, the description of a visit. */
  readonly remark: string | undefined;
  readonly start: Edtf | undefined;
  readonly end: Edtf | undefined;
  /** Ids of those who travelled, whom the remark means where it names no subject. */
  readonly travellers: readonly string[];
  /** Whose an office is of which the remark does not say it: a state as the table of states names it. */
  readonly home: string;
  /** Id of the place where the trip went. */
  readonly venue?: string | undefined;
  /** Whether it stands in a list of those who met the president. */
  readonly isListed: boolean;
  readonly people: PeopleIndex;
}

/** Looks for somebody; `home` is whose an office is of which the words do not say it. */
export type Seek = (mention: Mention, home: string) => Found;

/** Offices without a country are American where people were accompanied, and in visits. */
export const HOME_OF_COMPANIONS = 'United States';
