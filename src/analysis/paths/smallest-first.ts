/**
 * The items in their order, found one after another: to take the first few of very many costs far less than to sort them. A binary
 * heap (Williams 1964, "Algorithm 232: Heapsort").
 */
export function* smallestFirst<T>(items: readonly T[], compare: (a: T, b: T) => number): Generator<T> {
  const heap = [...items];
  for (let at = Math.floor(heap.length / 2) - 1; at >= 0; at -= 1) sink(heap, at, compare);
  for (;;) {
    const [top] = heap;
    const last = heap.pop();
    if (top === undefined || last === undefined) return;
    if (heap.length > 0) {
      heap[0] = last;
      sink(heap, 0, compare);
    }
    yield top;
  }
}

/** Puts the item at a place below the smaller of those under it, until none is smaller. */
function sink<T>(heap: T[], from: number, compare: (a: T, b: T) => number): void {
  let at = from;
  for (;;) {
    const smallest = [at, 2 * at + 1, 2 * at + 2].reduce((one, other) =>
      isBefore(heap, other, one, compare) ? other : one,
    );
    if (smallest === at) return;
    const [moved, risen] = [heap[at], heap[smallest]];
    if (moved === undefined || risen === undefined) return;
    heap[at] = risen;
    heap[smallest] = moved;
    at = smallest;
  }
}

function isBefore<T>(heap: readonly T[], a: number, b: number, compare: (a: T, b: T) => number): boolean {
  const [one, other] = [heap[a], heap[b]];
  return one !== undefined && other !== undefined && compare(one, other) < 0;
}
