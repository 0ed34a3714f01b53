import type { Session } from '../../model/session.js';
import { Dialog } from '../controls/Dialog.js';
import { type DialogName, dialog } from '../controls/places.js';
import { LinkDialog } from './LinkDialog.js';
import { lazy } from './lazy.js';

const Export = lazy('the formats', async () => (await import('../export/ExportFormats.js')).ExportFormats);
const Help = lazy('the help', async () => (await import('../keys/Help.js')).Help);

const TITLES: Readonly<Record<DialogName, string>> = {
  EXPORT: 'Export what is shown',
  HELP: 'Help and keys',
  LINK: 'Share this view',
};

/** The dialog that is open, if one is. */
export function Dialogs({ session }: { session: Session }) {
  const name = dialog.value;
  if (name === undefined) return null;
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
      {name === 'LINK' && <LinkDialog />}
    </Dialog>
  );
}
