import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Activity } from './session.js';

export interface Tasks {
  readonly activity: ReadonlySignal<Activity>;
  /** Runs the work, and says so meanwhile. What goes wrong is told by `activity` until the next work begins, and gives undefined. */
  run<Result>(what: string, work: () => Promise<Result>): Promise<Result | undefined>;
  /** The store holds nothing. */
  sayEmpty(): void;
  /** Puts away what went wrong. */
  clear(): void;
}

/** What the page is doing: the latest of what is under way, else what went wrong last. */
export function createTasks(): Tasks {
  const underWay = signal<readonly { readonly what: string }[]>([]);
  const rest = signal<Activity>({ kind: 'READY' });
  const activity = computed((): Activity => {
    const latest = underWay.value.at(-1);
    return latest === undefined ? rest.value : { kind: 'LOADING', what: latest.what };
  });
  return {
    activity,
    async run(what, work) {
      const task = { what };
      underWay.value = [...underWay.value, task];
      rest.value = { kind: 'READY' };
      try {
        return await work();
      } catch (error) {
        rest.value = { kind: 'FAILED', message: error instanceof Error ? error.message : String(error) };
        return undefined;
      } finally {
        underWay.value = underWay.value.filter((one) => one !== task);
      }
    },
    sayEmpty() {
      rest.value = { kind: 'EMPTY_STORE' };
    },
    clear() {
      rest.value = { kind: 'READY' };
    },
  };
}
