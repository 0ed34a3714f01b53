import { render } from 'preact';
import { followAddress } from './address.js';
import { graphServer } from './api/server.js';
import { createSession } from './model/create-session.js';
import type { Session } from './model/session.js';
import { App } from './panels/App.js';

declare global {
  interface Window {
    /** What the page shows, to be read by tests and whoever looks for an error: a canvas cannot be read. */
    demarche: Pick<Session, 'view' | 'shown' | 'activity'>;
  }
}

const session = createSession(graphServer('/graphql'));
const { view, shown, activity } = session;
window.demarche = { view, shown, activity };

const element = document.getElementById('page');
if (element !== null) {
  element.replaceChildren();
  render(<App session={session} />, element);
}
void followAddress(session, window);
