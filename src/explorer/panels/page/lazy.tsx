import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { capital } from '../../wording/nouns.js';

type Loaded<Props> =
  | { readonly kind: 'LOADING' }
  | { readonly kind: 'LOADED'; readonly Part: ComponentType<Props> }
  | { readonly kind: 'FAILED' };

/** A part of the page that comes after the page: until then `what` says what is coming. */
export function lazy<Props extends object>(what: string, load: () => Promise<ComponentType<Props>>) {
  return function Lazy(props: Props) {
    const state = useSignal<Loaded<Props>>({ kind: 'LOADING' });
    useEffect(() => {
      load().then(
        (Part) => {
          state.value = { kind: 'LOADED', Part };
        },
        () => {
          state.value = { kind: 'FAILED' };
        },
      );
    }, [state]);
    if (state.value.kind === 'LOADED') return <state.value.Part {...props} />;
    if (state.value.kind === 'LOADING') return <p class="lazy soft">Loading {what}…</p>;
    return (
      <div class="notice failed" role="alert">
        <p>{capital(what)} could not be loaded. Is the server still running?</p>
        <button type="button" onClick={() => location.reload()}>
          Reload the page
        </button>
      </div>
    );
  };
}
