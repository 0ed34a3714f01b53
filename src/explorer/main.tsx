import { render } from 'preact';
import { followAddress } from './address.js';
import { graphServer } from './api/server.js';
import { drawnCanvasOf } from './canvas/drawn-canvas.js';
import { createSession } from './model/create-session.js';
import { App } from './panels/App.js';

const session = createSession(graphServer('/graphql'));
const { view, shown, highlighted, activity } = session;
window.demarche = { view, shown, highlighted, activity, canvas: () => drawnCanvasOf(session) };

const element = document.getElementById('page');
if (element !== null) {
  element.replaceChildren();
  render(<App session={session} />, element);
}
void followAddress(session, window);
