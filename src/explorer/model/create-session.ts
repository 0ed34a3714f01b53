import { computed, signal } from '@preact/signals';
import { createTasks } from './activity.js';
import { equal } from './equal.js';
import { createEvidence } from './evidence-cache.js';
import { openView, saveView } from './file.js';
import { advance, amend, begin, type History, redone, undone } from './history.js';
import { restricted } from './loaded.js';
import { createLoader } from './loader.js';
import { createNames } from './names.js';
import { createPathFinder } from './path-finder.js';
import { graphiqlAddress } from './query.js';
import { createSearch } from './searching.js';
import type { GraphServer } from './server.js';
import type { Session } from './session.js';
import { createSettling } from './settling.js';
import { shownOf } from './shown.js';
import { createStates } from './states.js';
import { heldOnlyBy, idsOf, withEntities, withoutEntities } from './steps.js';
import { formatView, parseView } from './url.js';
import { EMPTY_VIEW, type Period, type View } from './view.js';

/** A session with an empty canvas: `start` or `visit` fills it. */
export function createSession(server: GraphServer): Session {
  const history = signal<History>(begin(EMPTY_VIEW));
  const view = computed(() => history.value.present.view);
  const preview = signal<Period | undefined>(undefined);
  const highlighted = signal<ReadonlySet<string>>(new Set());
  const notices = signal<readonly string[]>([]);
  const size = signal<number | undefined>(undefined);

  const names = createNames();
  const tasks = createTasks();
  const loader = createLoader(server);
  const finder = createPathFinder(server);
  const states = createStates(server);
  const evidence = createEvidence(server);
  const search = createSearch(server);

  // A step that leaves the entities or the lens as they are leaves what is made of them.
  const entities = computed(() => view.value.entities);
  const hidden = computed(() => view.value.hidden);
  const during = computed(() => preview.value ?? view.value.lens.during);
  const loaded = computed(() => restricted(loader.pool.value, entities.value, states.known.value));
  const shown = computed(() => shownOf(loaded.value, during.value, hidden.value));

  const replace = (next: View) => {
    history.value = amend(history.value, next);
  };
  const settle = createSettling({ view, replace, tasks, loader, finder, states, names, notices });

  const step = (what: string, next: View): Promise<void> => {
    if (equal(next, view.value)) return Promise.resolve();
    tasks.clear();
    history.value = advance(history.value, { what, view: next });
    return settle();
  };

  /** To a view that is given whole: what was there before can be had again by undo, unless nothing was. */
  const goTo = (what: string, next: View): Promise<void> => {
    const { past, present } = history.value;
    if (past.length > 0 || !equal(present.view, EMPTY_VIEW)) return step(what, next);
    history.value = begin(next);
    return settle();
  };

  const travel = (to: (history: History) => History): Promise<void> => {
    tasks.clear();
    history.value = to(history.value);
    return settle();
  };

  const session: Session = {
    view,
    loaded,
    shown,
    activity: tasks.activity,
    undoable: computed(() => (history.value.past.length === 0 ? undefined : history.value.present.what)),
    redoable: computed(() => history.value.future[0]?.what),
    preview,
    highlighted,
    paths: finder.answer,
    notices,
    size,
    address: computed(() => formatView(view.value)),
    position: computed(() => history.value.past.length),
    query: computed(() => graphiqlAddress(view.value)),

    change(what, to) {
      void step(what, to(view.value));
    },
    select(ids) {
      if (!equal(ids, view.value.selected)) replace({ ...view.value, selected: [...ids] });
    },
    highlight(ids) {
      highlighted.value = new Set(ids);
    },
    undo() {
      void travel(undone);
    },
    redo() {
      void travel(redone);
    },

    add(ids) {
      return step(`Add ${names.of(ids)}`, { ...withEntities(view.value, ids), selected: ids.slice(0, 1) });
    },
    async expand(id, kinds, limit) {
      const { entities: known, lens } = view.value;
      const others = await tasks.run(`Looking for what is around ${names.of([id])} …`, () =>
        server.neighbours(id, kinds, limit, known, lens),
      );
      if (others === undefined) return 0;
      await step(`Expand ${names.of([id])}`, withEntities(view.value, others));
      return others.length;
    },
    collapse(id) {
      const held = heldOnlyBy(id, loaded.value.edges.values());
      void step(`Collapse ${names.of([id])}`, withoutEntities(view.value, held));
    },
    remove(ids) {
      void step(`Remove ${names.of(ids)}`, withoutEntities(view.value, ids));
    },
    async ask(question) {
      const { question: _, ...others } = view.value;
      if (question === undefined) {
        highlighted.value = new Set();
        return step('Put the paths away', others);
      }
      await step(`Paths from ${names.of([question.from])} to ${names.of([question.to])}`, { ...others, question });
      const found = finder.answer.value && idsOf(finder.answer.value);
      highlighted.value = new Set(found && [...found.entities, ...found.relations]);
    },
    async start() {
      const found = await tasks.run('Loading the best connected …', () => server.start());
      if (found === undefined) return;
      const { ids, all } = found;
      size.value = all;
      if (ids.length === 0) tasks.sayEmpty();
      else await goTo('Show the best connected', { ...EMPTY_VIEW, entities: ids });
    },
    retry() {
      tasks.clear();
      return equal(view.value, EMPTY_VIEW) ? session.start() : settle();
    },
    expandable(id) {
      const { entities: known, lens } = view.value;
      return server.expandable(id, known, lens);
    },
    loadStates() {
      states.want();
      return settle();
    },
    async search(text) {
      const found = await search(text);
      names.note(found?.map(({ entity }) => entity) ?? []);
      return found;
    },
    async evidenceOf(ids) {
      const found = await evidence(ids, view.value.lens);
      for (const one of found.values()) if (one.type === 'ENTITY') names.note([one]);
      return found;
    },

    async visit(fragment) {
      const { view: next, passedOver } = parseView(fragment);
      notices.value = passedOver;
      if (/^#?$/.test(fragment)) return session.start();
      if (equal(next, view.value)) return;
      const { past, future } = history.value;
      if (past.length > 0 && equal(next, past.at(-1)?.view)) return travel(undone);
      if (future.length > 0 && equal(next, future[0]?.view)) return travel(redone);
      await goTo('Open an address', next);
    },
    save() {
      return saveView(view.value);
    },
    async open(text) {
      const file = openView(text);
      if ('refused' in file) return file.refused;
      notices.value = file.passedOver;
      await goTo('Open a file', file.view);
      return undefined;
    },
  };
  return session;
}
