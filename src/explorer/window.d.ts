import type { DrawnCanvas } from './canvas/drawn-canvas.js';
import type { Session } from './model/session.js';

declare global {
  interface Window {
    /** What the page shows, to be read by tests and whoever looks for an error: a canvas cannot be read. Only main.tsx sets it. */
    demarche: Pick<Session, 'view' | 'shown' | 'highlighted' | 'activity'> & {
      readonly canvas: () => DrawnCanvas | undefined;
    };
  }
}
