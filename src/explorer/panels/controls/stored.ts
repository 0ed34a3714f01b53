import { effect, type Signal, signal } from '@preact/signals';

/** A choice of this browser that is kept; where nothing may be kept (private windows), it holds as long as the page. */
export function stored<Value extends string>(key: string, fallback: Value, values: readonly Value[]): Signal<Value> {
  const choice = signal(values.find((value) => value === read(key)) ?? fallback);
  effect(() => write(key, choice.value));
  return choice;
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(`demarche-${key}`);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(`demarche-${key}`, value);
  } catch {
    // It is not kept, and nothing else is lost.
  }
}
