import { useId, useRef } from 'preact/hooks';
import type { Session } from '../../model/session.js';
import { dialog } from '../controls/places.js';
import { THEME_WORDS, THEMES, theme } from '../controls/theme.js';
import { downloadText } from '../export/download.js';
import { share } from './share.js';
import './Menu.css';

/** A panel of buttons under a button; the browser closes it with Escape or a click elsewhere. */
export function Menu({ session }: { session: Session }) {
  const id = useId();
  const element = useRef<HTMLDivElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const then = (act: () => void) => () => {
    element.current?.hidePopover();
    act();
  };
  const openFile = async ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const chosen = currentTarget.files?.[0];
    currentTarget.value = '';
    if (chosen === undefined) return;
    const wrong = await session.open(await chosen.text());
    if (wrong !== undefined) session.notices.value = [`${chosen.name}: ${wrong}`];
  };
  return (
    <>
      <button type="button" popovertarget={id}>
        Menu
      </button>
      <div id={id} ref={element} popover="auto" class="menu">
        <button type="button" class="scarce" onClick={then(() => void share())}>
          Share a link to this view
        </button>
        <button
          type="button"
          onClick={then(() => downloadText('view.demarche.json', 'application/json', session.save()))}
        >
          Save this view as a file
        </button>
        <button type="button" onClick={then(() => file.current?.click())}>
          Open a saved view
        </button>
        <button
          type="button"
          class="scarce"
          onClick={then(() => {
            dialog.value = 'EXPORT';
          })}
        >
          Export
        </button>
        <button type="button" onClick={then(() => void session.start())}>
          Start over
        </button>
        <a class="button scarcer" href={session.query.value}>
          This view as a query
        </a>
        <div class="menu-part">
          <fieldset>
            <legend>Colours</legend>
            {THEMES.map((each) => (
              <label key={each} class="choice">
                <input
                  type="radio"
                  name="theme"
                  checked={theme.value === each}
                  onChange={() => {
                    theme.value = each;
                  }}
                />
                {THEME_WORDS[each]}
              </label>
            ))}
          </fieldset>
        </div>
        <button
          type="button"
          onClick={then(() => {
            dialog.value = 'HELP';
          })}
        >
          Help and keys
        </button>
      </div>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="A saved view"
        onChange={openFile}
      />
    </>
  );
}
