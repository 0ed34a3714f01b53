import { SingleBar } from 'cli-progress';
import { counted } from './words.js';

/** Tells how far an import is. */
export interface ImportProgress {
  /** Bytes of input more. */
  bytes(count: number): void;
  /** Records so far. */
  records(count: number): void;
  end(): void;
}

type Stream = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** A line each time so many records more were read. */
const LINE_EVERY = 10_000;

/** A bar with rate and time left where `stream` is a terminal, and else a line now and then. @param total bytes; undefined when not known. */
export function showImportProgress(total: number | undefined, stream: Stream = process.stderr): ImportProgress {
  return stream.isTTY ? bar(total, stream) : lines(stream);
}

function bar(total: number | undefined, stream: Stream): ImportProgress {
  const began = Date.now();
  let bytes = 0;
  let records = 0;
  const single = new SingleBar({
    stream,
    format:
      total === undefined
        ? '{megabytes} MB, {records} records, {rate} records/s'
        : '{bar} {percentage}% | {records} records, {rate} records/s | {eta_formatted} left',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
    etaBuffer: 100,
  });
  const shown = () => {
    const rate = Math.round((records * 1000) / Math.max(1, Date.now() - began));
    return { records, rate, megabytes: (bytes / 1e6).toFixed(1) };
  };
  single.start(total ?? 0, 0, shown());
  return {
    bytes: (count) => {
      bytes += count;
    },
    records: (count) => {
      records = count;
      single.update(Math.min(bytes, total ?? 0), shown());
    },
    end: () => single.stop(),
  };
}

function lines(stream: Stream): ImportProgress {
  let told = 0;
  return {
    bytes: () => {},
    records: (count) => {
      if (count - told < LINE_EVERY) return;
      told = count;
      stream.write(`Read ${counted(count, 'record')}\n`);
    },
    end: () => {},
  };
}
