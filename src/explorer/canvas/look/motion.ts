const query = matchMedia('(prefers-reduced-motion: reduce)');

/** Whether the user has asked the system for little motion: then things are where they will be at once. */
export function reducesMotion(): boolean {
  return query.matches;
}

export interface Frame {
  ask(): void;
  stop(): void;
}

/** In milliseconds: pages that are not in sight draw no frames, and what is read from them has to be right. */
const LONGEST_WAIT = 250;

/** Does the work in the next frame, once, however often it is asked before that: a busy machine draws fewer frames and does not fall behind. */
export function oncePerFrame(work: () => void): Frame {
  let frame: number | undefined;
  let timer: number | undefined;
  const stop = () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = undefined;
  };
  const run = () => {
    stop();
    work();
  };
  return {
    ask() {
      if (frame !== undefined) return;
      frame = requestAnimationFrame(run);
      timer = window.setTimeout(run, LONGEST_WAIT);
    },
    stop,
  };
}
