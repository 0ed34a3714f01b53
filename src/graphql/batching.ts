import DataLoader from 'dataloader';

/** Loads by id; an id that the batch did not find is undefined. */
export function lookup<V>(fetch: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>) {
  return new DataLoader<string, V | undefined>(async (keys) => {
    const found = await fetch(keys);
    return keys.map((key) => found.get(key));
  });
}

/** Loads what every key has (a list, a page, a count): a batch without an entry for a key breaks the store's contract. */
export function ofEach<V>(fetch: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>) {
  return new DataLoader<string, V>(async (keys) => {
    const found = await fetch(keys);
    return keys.map((key) => found.get(key) ?? new Error(`The store gave no entry for ${JSON.stringify(key)}.`));
  });
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

/** Answers whole questions, each distinct one once. */
export function questions<Q, R>(answer: (question: Q) => Promise<R>) {
  return new DataLoader<Q, R, string>((asked) => Promise.all(asked.map(answer)), {
    cacheKeyFn: (question) => JSON.stringify(question),
  });
}
