import type { ImportFile } from '../importer.js';
import { isObject, type JsonObject } from '../input/json-object.js';
import { objectIn } from './forms.js';

import { itemsNamed } from './json/item.js';
import { itemIn } from './json/snak.js';
import { ITEM_KINDS, type ItemKind } from './kinds.js';
import { preferredLabel } from './labels.js';
import { passOver } from './pass-over.js';
import { type ClassKinds, compareKinds, readClasses } from './subclasses.js';

/** What the item of a position says of it. */
export interface Position {
  readonly title: string | undefined;
  readonly isAmbassador: boolean;
  /** The item that its statements name, by property; undefined where they name several. */
  readonly names: Readonly<Record<(typeof POSITION_PROPERTIES)[number], string | undefined>>;
}

const POSITION_PROPERTIES = ['P17', 'P137', 'P1001', 'P1268', 'P2389'] as const;
export type PositionProperty = (typeof POSITION_PROPERTIES)[number];

/**
 * What records need to know of the other items of the files, whatever their order: of each, what it is; and of positions and occupations,
 * their titles.
 * Keeps a byte an item, in pages of 4 KB by number (some 140 MB for all of Wikidata), and a few hundred bytes a position.
 */
export class Catalog {
  readonly #pages = new Map<number, Uint8Array>();
  readonly #positions = new Map<string, Position>();

  constructor(readonly classes: ClassKinds) {}

  add(json: JsonObject): void {
    const { id } = json;
    if (typeof id !== 'string' || !/^Q\d+$/.test(id)) return;
    const kind = this.kindBy(json);
    this.#mark(Number(id.slice(1)), kind);
    if (kind === 'POSITION' || kind === 'AMBASSADOR') this.#positions.set(id, this.#positionOf(json));
  }

  /** What the classes of an item make of it; undefined where none of them is known. */
  kindBy(json: JsonObject): ItemKind | undefined {
    const [first] = this.#kindsIn(json, 'P31').sort(compareKinds);
    return first?.kind;
  }

  /** What the item with this id is; undefined where the files do not describe it, or not as anything that is known here. */
  kindOf(id: string): ItemKind | undefined {
    const number = Number(id.slice(1));
    const code = this.#pages.get(Math.floor(number / PAGE))?.[number % PAGE] ?? 0;
    return ITEM_KINDS[code - 1];
  }

  positionOf(id: string): Position | undefined {
    return this.#positions.get(id);
  }

  #kindsIn(json: JsonObject, property: string) {
    return itemsNamed(json, property).flatMap((value) => {
      const id = itemIn({ property, snaktype: 'value', datatype: undefined, value });
      const kind = id === undefined ? undefined : this.classes.get(id);
      return kind === undefined ? [] : [kind];
    });
  }

  #positionOf(json: JsonObject): Position {
    const kinds = [...this.#kindsIn(json, 'P31'), ...this.#kindsIn(json, 'P279')];
    const own = typeof json.id === 'string' ? this.classes.get(json.id)?.kind : undefined;
    const named = (property: PositionProperty) => {
      const items = itemsNamed(json, property, 'best').map((value) =>
        itemIn({ property, snaktype: 'value', datatype: undefined, value }),
      );
      // An office to several states, one after another say, does not tell to which of them somebody was sent.
      return new Set(items).size === 1 ? items[0] : undefined;
    };
    return {
      title: isObject(json.labels) ? preferredLabel(json.labels) : undefined,
      isAmbassador: own === 'AMBASSADOR' || kinds.some(({ kind }) => kind === 'AMBASSADOR'),
      names: {
        P17: named('P17'),
        P137: named('P137'),
        P1001: named('P1001'),
        P1268: named('P1268'),
        P2389: named('P2389'),
      },
    };
  }

  #mark(number: number, kind: ItemKind | undefined): void {
    if (kind === undefined) return;
    const key = Math.floor(number / PAGE);
    const page = this.#pages.get(key) ?? new Uint8Array(PAGE);
    page[number % PAGE] = ITEM_KINDS.indexOf(kind) + 1;
    this.#pages.set(key, page);
  }
}

const PAGE = 4096;

/** Reads the files twice: for their classes, and for what each item is. */
export async function readCatalog(files: readonly ImportFile[]): Promise<Catalog> {
  const catalog = new Catalog(await readClasses(files));
  await passOver(files, (record) => {
    const json = objectIn(record);
    if (json !== undefined) catalog.add(json);
  });
  return catalog;
}
