import { SingleBar } from 'cli-progress';

/** Tells how far a command is, in steps that have been done: not in time, since the last step is most of it. */
export interface Progress {
  /** One step is done; `next` says what is being done from here on. */
  done(what: string, next: string): void;
  /** No more is to come; also after a failure. */
  end(): void;
}

type Stream = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** A bar where `stream` is a terminal, else a line a step. */
export function showProgress(steps: number, first: string, stream: Stream = process.stderr): Progress {
  return stream.isTTY ? bar(steps, first, stream) : lines(stream);
}

function bar(steps: number, first: string, stream: Stream): Progress {
  const single = new SingleBar({
    stream,
    format: '{bar} {value}/{total} {step}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
    // Each step is drawn when it begins, as the work itself leaves no time for a timer to draw it.
    fps: 1000,
  });
  single.start(steps, 0, { step: first });
  return {
    done: (_, next) => single.increment({ step: next }),
    end: () => single.stop(),
  };
}

function lines(stream: Stream): Progress {
  return {
    done: (what) => void stream.write(`${what}\n`),
    end: () => {},
  };
}
