import { useEffect } from 'preact/hooks';
import type { Session } from '../../model/session.js';
import { layout } from '../controls/layout.js';
import { dialog, followSession } from '../controls/places.js';
import { listenForShortcuts } from '../keys/listen.js';
import { Header } from './Header.js';
import { lazy } from './lazy.js';
import { SidePanel } from './SidePanel.js';
import { SkipLinks } from './SkipLinks.js';
import { Workspace } from './Workspace.js';
import './theme.css';
import './controls.css';
import './App.css';

const Dialogs = lazy('the dialog', async () => (await import('./Dialogs.js')).Dialogs);

/** The whole page. */
export function App({ session }: { session: Session }) {
  useEffect(() => followSession(session), [session]);
  useEffect(() => listenForShortcuts(session), [session]);
  const isNarrow = layout.value === 'NARROW';
  return (
    <div class="app" data-layout={layout.value}>
      <SkipLinks />
      <Header session={session} />
      <Workspace session={session} />
      {!isNarrow && (
        <aside class="side" id="details" aria-label="Details" tabIndex={-1}>
          <SidePanel session={session} />
        </aside>
      )}
      {dialog.value !== undefined && <Dialogs session={session} name={dialog.value} />}
    </div>
  );
}
