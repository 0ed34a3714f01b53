import type { Session } from '../../model/session.js';
import { Dialog } from '../controls/Dialog.js';
import { type DialogName, dialog } from '../controls/places.js';
import { lazy } from './lazy.js';

const Export = lazy('the formats', async () => (await import('../export/ExportFormats.js')).ExportFormats);
const Help = lazy('the help', async () => (await import('../keys/Help.js')).Help);

const Link = lazy('the link', async () => (await import('./LinkDialog.js')).LinkDialog);

const TITLES: Readonly<Record<DialogName, string>> = {
  EXPORT: 'Export what is shown',
  HELP: 'Help and keys',
  LINK: 'Share this view',
};

/** The dialog of this name. */
export function Dialogs({ session, name }: { session: Session; name: DialogName }) {
  return (
    <Dialog
      key={name}
      title={TITLES[name]}
      onClose={() => {
        dialog.value = undefined;
      }}
    >
      {name === 'EXPORT' && <Export session={session} />}
      {name === 'HELP' && <Help />}
      {name === 'LINK' && <Link />}
    </Dialog>
  );
}
