import { announce } from '../../model/announcement.js';
import { dialog } from '../controls/places.js';

/** Copies the address, which holds the whole view; where that is not allowed, shows it to be copied by hand. */
export async function share(): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    announce('The link to this view is copied.');
  } catch {
    // Browsers allow it on https and on this machine only.
    dialog.value = 'LINK';
  }
}
