import type { Operation } from './operation.js';

/** The API refused, or could not answer; the message is its own words, or ours where it could not be reached. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
}

export interface Answer<Result> {
  readonly data: Result | null;
  readonly errors: readonly string[];
}

export interface Client {
  /**
   * All that was asked for. A question that is under way is not sent a second time.
   * @throws ApiError in words.
   * @throws what `signal` was aborted with.
   */
  ask<Result, Variables>(
    operation: Operation<Result, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): Promise<Result>;
  /** As `ask`, for questions of which a part may be answered: what went wrong with the others is beside it. */
  askForPart<Result, Variables>(
    operation: Operation<Result, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): Promise<Answer<Result>>;
}

/** A question on its way, and how many wait for it. */
interface UnderWay {
  readonly answer: Promise<Answer<unknown>>;
  readonly controller: AbortController;
  waiting: number;
}

/** Posts GraphQL operations to `url`. */
export function createClient(url: string): Client {
  const underWay = new Map<string, UnderWay>();

  const send = (body: string): UnderWay => {
    const controller = new AbortController();
    const answer = post(url, body, controller.signal).finally(() => underWay.delete(body));
    const sent = { answer, controller, waiting: 0 };
    underWay.set(body, sent);
    return sent;
  };

  const askForPart: Client['askForPart'] = async (operation, variables, signal) => {
    signal?.throwIfAborted();
    const body = JSON.stringify({ query: operation.text, variables });
    const asked = underWay.get(body) ?? send(body);
    asked.waiting += 1;
    const answer = await untilAborted(asked.answer, signal, () => {
      asked.waiting -= 1;
      if (asked.waiting > 0) return;
      // Nobody may join it any more.
      underWay.delete(body);
      asked.controller.abort();
    });
    return answer as Answer<NonNullable<typeof operation.types>['result']>;
  };

  return {
    askForPart,
    async ask(operation, variables, signal) {
      const { data, errors } = await askForPart(operation, variables, signal);
      if (data === null || errors.length > 0) throw new ApiError(errors.join('\n') || 'The server gave no answer.');
      return data;
    },
  };
}

async function post(url: string, body: string, signal: AbortSignal): Promise<Answer<unknown>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body,
    signal,
  }).catch((error: unknown) => {
    signal.throwIfAborted();
    throw new ApiError(
      'The server cannot be reached. Look whether it still runs and your network is there, then try again.',
      {
        cause: error,
      },
    );
  });
  const text = await response.text().catch((error: unknown) => {
    signal.throwIfAborted();
    throw new ApiError('The connection to the server broke off. Try again.', { cause: error });
  });
  const answer = parsed(text);
  if (answer === undefined) {
    throw new ApiError(
      `Expected an answer of the API; got something else (HTTP ${response.status}). Look whether a proxy stands between.`,
    );
  }
  return { data: answer.data ?? null, errors: (answer.errors ?? []).map(({ message }) => message) };
}

function parsed(text: string): { data?: unknown; errors?: readonly { message: string }[] } | undefined {
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** As `promise`, unless the signal comes first. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined, onAbort: () => void): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => {
      reject(signal.reason);
      onAbort();
    };
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
