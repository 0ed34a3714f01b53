import { digest } from '../digest.js';
import { RecordProblem } from '../record-problem.js';

/** So that `claim:` and what else is put before an id still fits in the 200 characters that an id may have. */
const LENGTH = 180;

/** Turns the ids of a data set into those of the graph. */
export class Ids {
  /** @param dataSet a word that tells the ids of one data set from those of others, such as `party/independent`. */
  constructor(private readonly dataSet: string | undefined) {}

  /**
   * `popolo:<id>`, or `popolo:<data set>/<id>`; a URI stays as it is. Mere numbers are counted within a class in many data sets, so
   * that they get its name: `popolo:person/12`.
   * @throws RecordProblem when it is too long.
   */
  of(what: string, id: string): string {
    if (/^[a-z][a-z0-9+.-]*:\S+$/i.test(id) && id.length <= LENGTH) return id;
    const local = /^\d+$/.test(id) ? `${what}/${id}` : id.replace(/\s+/g, '%20').replace(/[\p{Cc}\p{Cs}]/gu, '%3F');
    const whole = `popolo:${this.dataSet === undefined ? '' : `${this.dataSet}/`}${local}`;
    if (whole.length > LENGTH)
      throw new RecordProblem('id', `an id of at most ${LENGTH} characters`, JSON.stringify(id));
    return whole;
  }

  /** For what has no id of its own: always the same for the same parts. */
  made(what: string, parts: readonly (string | undefined)[]): string {
    return this.of(what, `${what}/${digest(JSON.stringify(parts.map((part) => part ?? null)))}`);
  }
}
