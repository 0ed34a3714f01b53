import type { Session } from './model/session.js';

declare global {
  interface Window {
    /** What the page shows, to be read by tests and whoever looks for an error: a canvas cannot be read. */
    readonly demarche: Pick<Session, 'view' | 'shown' | 'highlighted' | 'activity'>;
  }
}
