const query = matchMedia('(prefers-reduced-motion: reduce)');

/** Whether the user has asked the system for little motion: then things are where they will be at once. */
export function reducesMotion(): boolean {
  return query.matches;
}

export interface Frame {
  ask(): void;
  stop(): void;
}

/** Does the work in the next frame, once, however often it is asked before that: a busy machine draws fewer frames and does not fall behind. */
export function oncePerFrame(work: () => void): Frame {
  let asked: number | undefined;
  return {
    ask() {
      asked ??= requestAnimationFrame(() => {
        asked = undefined;
        work();
      });
    },
    stop() {
      if (asked !== undefined) cancelAnimationFrame(asked);
    },
  };
}
