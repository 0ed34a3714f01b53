import { useSignal } from '@preact/signals';
import type { Session } from '../../model/session.js';
import { counted, ENTITY, RELATION } from '../../wording/nouns.js';
import { exportAs } from './ask-server.js';
import { drawingOf } from './drawing.js';
import { FORMATS } from './formats.js';
import { PICTURE_FORMATS } from './picture-formats.js';
import './ExportFormats.css';

type State =
  | { readonly kind: 'READY' }
  | { readonly kind: 'WRITING'; readonly title: string }
  | { readonly kind: 'DONE'; readonly title: string }
  | { readonly kind: 'FAILED'; readonly title: string; readonly message: string };

/** What is shown, as a picture or as a file for another program, each with a line on what it is for. */
export function ExportFormats({ session }: { session: Session }) {
  const state = useSignal<State>({ kind: 'READY' });
  const { entities, relations } = session.shown.value;
  const write = async (title: string, act: () => Promise<void>) => {
    state.value = { kind: 'WRITING', title };
    try {
      await act();
      state.value = { kind: 'DONE', title };
    } catch (error) {
      state.value = { kind: 'FAILED', title, message: error instanceof Error ? error.message : String(error) };
    }
  };
  return (
    <>
      <p>
        {counted(entities.length, ENTITY)} and {counted(relations.length, RELATION)}, as they are shown now.
      </p>
      <section aria-labelledby="pictures">
        <h3 id="pictures">Pictures</h3>
        <ul class="formats">
          {PICTURE_FORMATS.map(({ title, use, draw }) => (
            <FormatRow key={title} title={title} use={use} act={() => write(title, () => draw(session))} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="programs">
        <h3 id="programs">For other programs</h3>
        <ul class="formats">
          {FORMATS.map(({ name, title, use }) => (
            <FormatRow
              key={name}
              title={title}
              use={use}
              act={() => write(title, () => exportAs(name, session, drawingOf(session)))}
            />
          ))}
        </ul>
      </section>
      <ExportState state={state.value} />
    </>
  );
}

function FormatRow({ title, use, act }: { title: string; use: string; act: () => void }) {
  return (
    <li>
      <div>
        <strong>{title}</strong>
        <p class="soft small">{use}</p>
      </div>
      <button type="button" aria-label={`Download ${title}`} onClick={act}>
        Download
      </button>
    </li>
  );
}

function ExportState({ state }: { state: State }) {
  return (
    <div class="export-state" role="status">
      {state.kind === 'WRITING' && <p>Writing {state.title}…</p>}
      {state.kind === 'DONE' && <p>{state.title} is downloaded.</p>}
      {state.kind === 'FAILED' && (
        <p class="notice failed">
          {state.title} could not be written: {state.message}
        </p>
      )}
    </div>
  );
}
