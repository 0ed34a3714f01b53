import type { ReadonlySignal } from '@preact/signals';
import type { LoadedGraph, ShownGraph } from './graph.js';
import type { PathQuestion, Period, View } from './view.js';
import type { RelationKind } from './words.js';

/** What the page is doing. */
export type Activity =
  | { readonly kind: 'READY' }
  /** What for, in words: `Looking for paths …`. */
  | { readonly kind: 'LOADING'; readonly what: string }
  /** The store holds nothing. */
  | { readonly kind: 'EMPTY_STORE' }
  /** What went wrong and what to do, in words; what is shown is still right. */
  | { readonly kind: 'FAILED'; readonly message: string };

/**
 * What the parts of the page share: canvas, list and panels read its signals and take its steps, and know nothing of one another. One
 * for a page. Steps that change the view can be undone one by one.
 */
export interface Session {
  readonly view: ReadonlySignal<View>;
  readonly loaded: ReadonlySignal<LoadedGraph>;
  readonly shown: ReadonlySignal<ShownGraph>;
  readonly activity: ReadonlySignal<Activity>;
  /** What undo and redo would take back or do again, in words (`Expand Steve Witkoff`); undefined where there is nothing. */
  readonly undoable: ReadonlySignal<string | undefined>;
  readonly redoable: ReadonlySignal<string | undefined>;
  /** A period that is dragged or played: shown at once, in the place of the view's, without being a step. */
  readonly preview: { value: Period | undefined };
  /** The entities and relations of the path that is looked at; empty where none is. */
  readonly highlighted: ReadonlySignal<ReadonlySet<string>>;

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
}
