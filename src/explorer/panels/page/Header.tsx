import type { Session } from '../../model/session.js';
import { dialog } from '../controls/places.js';
import { Find } from '../find/Find.js';
import { Menu } from './Menu.js';
import { share } from './share.js';
import { UndoRedo } from './UndoRedo.js';
import './Header.css';

/** What holds for all of the page. What has no room stands in the menu. */
export function Header({ session }: { session: Session }) {
  return (
    <header class="page-header">
      <h1>Demarche</h1>
      {/* biome-ignore lint/a11y/useSemanticElements: the element `search` is younger than some browsers in use */}
      <div role="search" class="header-find">
        <Find session={session} />
      </div>
      <div class="header-buttons">
        <UndoRedo session={session} />
        <button type="button" class="roomy" onClick={() => void share()}>
          Share
        </button>
        <button
          type="button"
          class="roomy"
          onClick={() => {
            dialog.value = 'EXPORT';
          }}
        >
          Export
        </button>
        <a class="button roomier" href={session.query.value}>
          This view as a query
        </a>
        <Menu session={session} />
      </div>
    </header>
  );
}
