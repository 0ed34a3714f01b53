import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Session } from '../model/session.js';
import type { Colouring, Sizing } from '../model/view.js';
import type { DrawnGraph } from './graph/drawn-graph.js';
import { groupColours, stateOfEach } from './graph/groups.js';
import { palette } from './look/theme.js';
import { startAnalyst } from './measures/analyst.js';
import type { Measure } from './measures/measure.js';

export interface Measured {
  /** Goes up when sizes or colours are others than before. */
  readonly changes: ReadonlySignal<number>;
  /** The measure by which entities are sized; undefined where all are equal. */
  sizes(): ReadonlyMap<string, number> | undefined;
  colourOf(): (id: string) => string;
  /** The colour of each group by which entities are coloured, the largest group first; undefined where they are coloured by kind. */
  groupColours(): ReadonlyMap<string, string> | undefined;
  /** The graph has other entities or lines. */
  refresh(): void;
  stop(): void;
}

/** What is worked out for each; undefined where what the session holds is enough. */
const MEASURE_OF_SIZING: Readonly<Record<Sizing, Measure | undefined>> = {
  DEGREE: undefined,
  PAGERANK: 'PAGERANK',
  BETWEENNESS: 'BETWEENNESS',
  EQUAL: undefined,
};
const MEASURE_OF_COLOURING: Readonly<Record<Colouring, Measure | undefined>> = {
  KIND: undefined,
  COMMUNITY: 'COMMUNITY',
  STATE: undefined,
};

/** What sizes and colours go by. What takes long is worked out beside the page: until it is there, what was known is shown. */
export function startMeasuring(session: Session, graph: DrawnGraph): Measured {
  const analyst = startAnalyst();
  const changes = signal(0);
  const known = new Map<Measure, ReadonlyMap<string, number>>();
  let asked = 0;

  function wanted(): Measure[] {
    const { sizing, colouring } = session.view.peek();
    return [MEASURE_OF_SIZING[sizing], MEASURE_OF_COLOURING[colouring]].flatMap((measure) => measure ?? []);
  }

  function refresh(): void {
    const question = ++asked;
    for (const what of wanted()) {
      void analyst.ask(what, graph).then((values) => {
        // An answer to an older graph: a newer one is on its way.
        if (question !== asked) return;
        known.set(what, values);
        changes.value++;
      });
    }
  }

  function groupOfEach(): ReadonlyMap<string, string> | undefined {
    return {
      KIND: () => undefined,
      COMMUNITY: () => new Map([...(known.get('COMMUNITY') ?? [])].map(([id, community]) => [id, String(community)])),
      STATE: () => stateOfEach(session.shown.peek(), session.loaded.peek()),
    }[session.view.peek().colouring]();
  }

  const wish = computed(() => `${session.view.value.sizing} ${session.view.value.colouring}`);
  const statesKnown = computed(() => session.loaded.value.states);
  const stop = effect(() => {
    wish.value;
    untracked(() => {
      refresh();
      changes.value++;
    });
  });
  const stopStates = effect(() => {
    statesKnown.value;
    untracked(() => {
      if (session.view.peek().colouring === 'STATE') changes.value++;
    });
  });

  return {
    changes,
    sizes() {
      const { sizing } = session.view.peek();
      if (sizing === 'EQUAL') return undefined;
      const measured = sizing === 'DEGREE' ? undefined : known.get(sizing);
      return measured ?? new Map(graph.mapNodes((id) => [id, graph.degree(id)]));
    },
    colourOf() {
      const colours = palette.peek();
      const groupOf = groupOfEach();
      if (groupOf === undefined) return (id) => colours.entities[graph.getNodeAttribute(id, 'kind')];
      const ofGroup = groupColours(groupOf, colours);
      return (id) => ofGroup.get(groupOf.get(id) ?? '') ?? colours.otherGroups;
    },
    groupColours() {
      const groupOf = groupOfEach();
      return groupOf && groupColours(groupOf, palette.peek());
    },
    refresh,
    stop() {
      stop();
      stopStates();
      analyst.stop();
    },
  };
}
