import { isMap, type JsonMap } from './json-map.js';
import type { Path } from './path.js';
import type { DossierProblem } from './problem.js';
import type { Side, YamlFile } from './yaml-file.js';

/**
 * A value of a file and where it stands, for checks that also go over files in which something is wrong: what is not
 * of the form that is asked for reads as nothing there, since the schema reports it.
 */
export class View {
  private constructor(
    readonly file: YamlFile,
    readonly path: Path,
    readonly value: unknown,
  ) {}

  static of(file: YamlFile): View {
    return new View(file, [], file.data);
  }

  get(key: string): View {
    const { map } = this;
    return new View(this.file, [...this.path, key], Object.hasOwn(map, key) ? map[key] : undefined);
  }

  /** Key and value of each entry of a map. */
  entries(): [string, View][] {
    return Object.keys(this.map).map((key) => [key, this.get(key)]);
  }

  /** The items of a list. */
  items(): View[] {
    if (!Array.isArray(this.value)) return [];
    return this.value.map((item, index) => new View(this.file, [...this.path, index], item));
  }

  get text(): string | undefined {
    return typeof this.value === 'string' ? this.value : undefined;
  }

  problem(side: Side, message: string): DossierProblem {
    return this.file.problemAt(this.path, side, message);
  }

  private get map(): JsonMap {
    return isMap(this.value) ? this.value : {};
  }
}
