import { type ReadonlySignal, signal } from '@preact/signals';
import { type KnownStates, loadedUnder } from './loaded.js';
import type { GraphServer } from './server.js';
import type { View } from './view.js';

export interface States {
  readonly known: ReadonlySignal<KnownStates>;
  /** From now on they are wanted of every view. */
  want(): void;
  /** Whether they are wanted of the view and not all asked for. */
  lacks(view: View): boolean;
  load(view: View): Promise<void>;
}

const NONE: KnownStates = { states: new Map(), stateNames: new Map() };

/** To which states entities belong, under the lens that was asked last; asked for only where somebody wants them. */
export function createStates(server: GraphServer): States {
  const known = signal(NONE);
  let asked = { lens: '', ids: new Set<string>() };
  let isWanted = false;

  const missing = ({ entities, lens }: View) =>
    asked.lens === loadedUnder(lens) ? entities.filter((id) => !asked.ids.has(id)) : entities;
  const wanted = ({ colouring, hidden }: View) => isWanted || colouring === 'STATE' || hidden.states.length > 0;

  return {
    known,
    want() {
      isWanted = true;
    },
    lacks: (view) => wanted(view) && missing(view).length > 0,
    async load(view) {
      const lens = loadedUnder(view.lens);
      const ids = missing(view);
      const found = await server.states(ids, view.lens);
      const isSame = asked.lens === lens;
      asked = { lens, ids: new Set([...(isSame ? asked.ids : []), ...ids]) };
      const before = isSame ? known.value : NONE;
      const states = [...found.values()];
      known.value = {
        states: new Map([...before.states, ...[...found].map(([id, state]) => [id, state.id] as const)]),
        stateNames: new Map([...before.stateNames, ...states.map(({ id, name }) => [id, name] as const)]),
      };
    },
  };
}
