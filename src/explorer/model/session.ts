import type { ReadonlySignal } from '@preact/signals';
import type { Evidence } from './evidence.js';
import type { LoadedGraph, ShownGraph } from './graph.js';
import type { PathAnswer } from './paths.js';
import type { Found } from './search.js';
import type { PathQuestion, Period, View } from './view.js';
import type { RelationKind } from './words.js';

/** What the page is doing. */
export type Activity =
  | { readonly kind: 'READY' }
  /** What for, in words: `Looking for paths …`. */
  | { readonly kind: 'LOADING'; readonly what: string }
  /** The store holds nothing. */
  | { readonly kind: 'EMPTY_STORE' }
  /** What went wrong and what to do, in words; what was shown before stays. `retry` tries again. */
  | { readonly kind: 'FAILED'; readonly message: string };

/** What of one kind of relation is not on the canvas. */
export interface Expandable {
  readonly kind: RelationKind;
  readonly entities: number;
}

/**
 * What the parts of the page share: canvas, list and panels read its signals and take its steps, and know nothing of one another. One
 * for a page. Steps that change the view can be undone one by one.
 */
export interface Session {
  readonly view: ReadonlySignal<View>;
  readonly loaded: ReadonlySignal<LoadedGraph>;
  readonly shown: ReadonlySignal<ShownGraph>;
  readonly activity: ReadonlySignal<Activity>;
  /** How many entities the store holds; undefined while nobody has counted them: `start` does. */
  readonly size: ReadonlySignal<number | undefined>;
  /** What undo and redo would take back or do again, in words (`Expand Steve Witkoff`); undefined where there is nothing. */
  readonly undoable: ReadonlySignal<string | undefined>;
  readonly redoable: ReadonlySignal<string | undefined>;
  /** A period that is dragged or played: shown at once, in the place of the view's, without being a step. */
  readonly preview: { value: Period | undefined };
  /** The entities and relations of the path that is looked at; empty where none is. */
  readonly highlighted: ReadonlySignal<ReadonlySet<string>>;
  /** What came of the view's question; undefined while none is asked, and while it is looked for. */
  readonly paths: ReadonlySignal<PathAnswer | undefined>;
  /** What a broken address or file said and was passed over, in words; empty where all was taken. Whoever shows them puts them away. */
  readonly notices: { value: readonly string[] };

  /** A step: what it is in words, and the view that it leads to. Loads what the new view lacks; a step to an equal view is none. */
  change(what: string, to: (view: View) => View): void;
  /** As `change`, of what is looked at and not worth an undo: the selection. */
  select(ids: readonly string[]): void;
  highlight(ids: readonly string[]): void;
  undo(): void;
  redo(): void;

  /** Brings entities onto the canvas, and selects the first of them. */
  add(ids: readonly string[]): Promise<void>;
  /** Brings others who share a relation of the kinds with the entity: at most `limit`, each time others. Gives how many came. */
  expand(id: string, kinds: readonly RelationKind[], limit: number): Promise<number>;
  /** Takes away what only this entity holds: those whose only neighbour on the canvas it is. */
  collapse(id: string): void;
  /** Takes them from the canvas. */
  remove(ids: readonly string[]): void;
  /** Asks who met whom, and brings what the paths go through onto the canvas. Undefined puts the question away. */
  ask(question: PathQuestion | undefined): Promise<void>;
  /** The most connected part of the store: what is shown at first. */
  start(): Promise<void>;
  /** Tries again to load what could not be. */
  retry(): Promise<void>;
  /** To how many entities that are not on the canvas relations of each kind lead under the lens: what `expand` could bring. */
  expandable(id: string): Promise<readonly Expandable[]>;
  /**
   * Loads to which states the entities on the canvas belong: `loaded.states` then has them, and goes on having them. A view that is coloured
   * or filtered by state does so by itself.
   */
  loadStates(): Promise<void>;

  /**
   * Entities by name, in any script or spelling or half typed, the best first. Undefined where a later search overtook it: the last one wins.
   * @throws Error in words, where the server cannot be reached.
   */
  search(text: string): Promise<readonly Found[] | undefined>;
  /** Of entities and relations by id, under the view's lens without its period; asked in one batch, and kept. What the lens does not show is absent. */
  evidenceOf(ids: readonly string[]): Promise<ReadonlyMap<string, Evidence>>;

  /** The view as the fragment of an address, `#e=…`: see url.ts. */
  readonly address: ReadonlySignal<string>;
  /** How many steps lie behind. */
  readonly position: ReadonlySignal<number>;
  /** Shows the view of a fragment: the step before or the next one, where it is theirs, else a step of its own. One that says nothing starts. */
  visit(fragment: string): Promise<void>;
  /** The view as the text of a file: see file.ts. */
  save(): string;
  /** Shows the view that a file holds, as a step. Gives what was wrong with it, in words, where it is none. */
  open(text: string): Promise<string | undefined>;
  /** The address of GraphiQL with the query that gives what is shown. */
  readonly query: ReadonlySignal<string>;
}
