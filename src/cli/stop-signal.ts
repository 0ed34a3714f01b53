const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;
/** `npm start` passes on the Ctrl-C that the terminal has already sent to all of its children: both are one. */
const SAME_KEYSTROKE_MS = 500;

/** Resolves at the first SIGINT or SIGTERM. From then on, a second one ends the process at once. */
export function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let first: { readonly signal: NodeJS.Signals; readonly at: number } | undefined;
    const receive = (signal: keyof typeof SIGNALS) => {
      if (first === undefined) {
        first = { signal, at: Date.now() };
        resolve(signal);
      } else if (signal !== first.signal || Date.now() - first.at > SAME_KEYSTROKE_MS) {
        process.exit(SIGNALS[signal]);
      }
    };
    process.on('SIGINT', receive);
    process.on('SIGTERM', receive);
  });
}
