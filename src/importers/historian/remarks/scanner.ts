/** A place in a text from which patterns are tried; each pattern that fits moves it on. */
export class Scanner {
  #at = 0;

  constructor(readonly text: string) {}

  get at(): number {
    return this.#at;
  }

  set at(place: number) {
    this.#at = place;
  }

  get rest(): string {
    return this.text.slice(this.#at);
  }

  get done(): boolean {
    return this.#at >= this.text.length;
  }

  /** What `pattern` (sticky) matches here, moving on behind it; undefined, and nothing moved, where it matches nothing. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text);
    if (found === null || found[0] === '') return undefined;
    this.#at += found[0].length;
    return found;
  }

  /** What `read` gives; where that is undefined, nothing is moved. */
  try<T>(read: () => T | undefined): T | undefined {
    const from = this.#at;
    const found = read();
    if (found === undefined) this.#at = from;
    return found;
  }

  /** The text from `from` to here. */
  since(from: number): string {
    return this.text.slice(from, this.#at).trim();
  }
}
