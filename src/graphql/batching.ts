import { setImmediate as nextTurn } from 'node:timers/promises';
import DataLoader from 'dataloader';

export type Batching = ReturnType<typeof createBatching>;

/**
 * Makes the loaders of one request, which go to the store level by level: what is asked for while reads are under way
 * waits until all of them have answered, and then goes out together. So the number of round trips depends on the query
 * alone, and never on which of two reads happens to answer first.
 */
export function createBatching() {
  const level = createLevel();
  const loader = <K, V>(read: (keys: readonly K[]) => Promise<(V | Error)[]>, cacheKeyFn?: (key: K) => string) =>
    new DataLoader<K, V, K | string>((keys) => level.run(() => read(keys)), {
      batchScheduleFn: level.schedule,
      cacheKeyFn,
    });
  function ofEachKeyed<K, V>(
    fetch: (keys: readonly K[]) => Promise<ReadonlyMap<string, V>>,
    keyOf: (key: K) => string,
  ): DataLoader<K, V, K | string> {
    return loader<K, V>(async (keys) => {
      const found = await fetch(keys);
      return keys
        .map(keyOf)
        .map((key) => found.get(key) ?? new Error(`The store gave no entry for ${JSON.stringify(key)}.`));
    }, keyOf);
  }
  return {
    /** Loads by id; an id that the batch did not find is undefined. */
    lookup: <V>(fetch: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>) =>
      loader<string, V | undefined>(async (keys) => {
        const found = await fetch(keys);
        return keys.map((key) => found.get(key));
      }),

    /** Loads what every key has (a list, a page, a count): a batch without an entry for a key breaks the store's contract. */
    ofEach: <V>(fetch: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>) =>
      ofEachKeyed(fetch, (key) => key),

    /** The same for keys that are no texts: `keyOf` says under which each is in the batch. */
    ofEachKeyed,

    /** Answers whole questions, each distinct one once, a few at a time; one that fails leaves the others as they are. */
    questions: <Q, R>(answer: (question: Q) => Promise<R>) =>
      loader<Q, R>(
        (asked) => answerAll(asked, answer),
        (question) => JSON.stringify(question),
      ),
  };
}

/** So many questions are answered side by side; then other requests have their turn, as an embedded store answers without a pause. */
const AT_ONCE = 8;

async function answerAll<Q, R>(asked: readonly Q[], answer: (question: Q) => Promise<R>): Promise<(R | Error)[]> {
  const answers: (R | Error)[] = [];
  for (let first = 0; first < asked.length; first += AT_ONCE) {
    if (first > 0) await nextTurn();
    const settled = await Promise.allSettled(asked.slice(first, first + AT_ONCE).map(answer));
    answers.push(...settled.map((one) => (one.status === 'fulfilled' ? one.value : asError(one.reason))));
  }
  return answers;
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}

/** One loader for each distinct value of the arguments, so that fields asked with the same arguments share a batch. */
export function perArguments<A, L>(create: (args: A) => L): (args: A) => L {
  const loaders = new Map<string, L>();
  return (args) => {
    const key = JSON.stringify(args);
    const loader = loaders.get(key) ?? create(args);
    loaders.set(key, loader);
    return loader;
  };
}

function createLevel() {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  const dispatchAll = (): void => {
    if (underWay === 0) for (const dispatch of waiting.splice(0)) dispatch();
  };
  // After every resolver that what was read lets go on has asked for what it needs next.
  const dispatchSoon = (): void => {
    Promise.resolve().then(() => process.nextTick(dispatchAll));
  };
  return {
    schedule: (dispatch: () => void): void => {
      waiting.push(dispatch);
      dispatchSoon();
    },
    run: async <T>(read: () => Promise<T>): Promise<T> => {
      underWay += 1;
      try {
        return await read();
      } finally {
        underWay -= 1;
        dispatchSoon();
      }
    },
  };
}
