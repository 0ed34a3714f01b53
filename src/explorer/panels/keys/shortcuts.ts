import { announce } from '../../model/announcement.js';
import { expandShown } from '../../model/expand.js';
import type { Session } from '../../model/session.js';
import { layout } from '../controls/layout.js';
import { dialog, showPanel, stage } from '../controls/places.js';
import { neighboursOf } from '../evidence/neighbours.js';
import { FIND_ID } from '../find/Find.js';
import { askFrom } from '../paths/draft.js';

export interface Shortcut {
  readonly keys: string;
  readonly does: string;
  /** ANYWHERE but in fields, or only while the focus is on the canvas or in the list, where single letters take nothing from anybody. */
  readonly where: 'ANYWHERE' | 'GRAPH';
  readonly matches: (event: KeyboardEvent) => boolean;
  readonly act: (session: Session) => void;
}

const withControl = (key: string, shift: boolean) => (event: KeyboardEvent) =>
  (event.ctrlKey || event.metaKey) && !event.altKey && event.shiftKey === shift && event.key.toLowerCase() === key;

const single = (key: string) => (event: KeyboardEvent) =>
  !event.ctrlKey && !event.metaKey && !event.altKey && event.key === key;

export const SHORTCUTS: readonly Shortcut[] = [
  {
    keys: 'Ctrl Z',
    does: 'Undo',
    where: 'ANYWHERE',
    matches: withControl('z', false),
    act: (session) => session.undo(),
  },
  {
    keys: 'Ctrl Shift Z',
    does: 'Redo',
    where: 'ANYWHERE',
    matches: withControl('z', true),
    act: (session) => session.redo(),
  },
  {
    keys: 'Ctrl K',
    does: 'Find',
    where: 'ANYWHERE',
    matches: withControl('k', false),
    act: () => document.getElementById(FIND_ID)?.focus(),
  },
  {
    keys: '?',
    does: 'This help',
    where: 'GRAPH',
    matches: single('?'),
    act: () => {
      dialog.value = 'HELP';
    },
  },
  {
    keys: '/',
    does: 'Find',
    where: 'GRAPH',
    matches: single('/'),
    act: () => document.getElementById(FIND_ID)?.focus(),
  },
  { keys: 'e', does: 'Expand who is selected', where: 'GRAPH', matches: single('e'), act: expandSelected },
  {
    keys: 'c',
    does: 'Collapse who is selected',
    where: 'GRAPH',
    matches: single('c'),
    act: (session) => {
      for (const id of selectedEntities(session)) session.collapse(id);
    },
  },
  {
    keys: 'Delete',
    does: 'Remove what is selected',
    where: 'GRAPH',
    matches: single('Delete'),
    act: (session) => session.remove(selectedEntities(session)),
  },
  {
    keys: 'n',
    does: 'Select the neighbours too',
    where: 'GRAPH',
    matches: single('n'),
    act: (session) => {
      const ids = selectedEntities(session);
      session.select([...ids, ...neighboursOf(session, ids)]);
    },
  },
  { keys: 'w', does: 'Who met whom from here', where: 'GRAPH', matches: single('w'), act: askFromSelected },
  {
    keys: 'v',
    does: 'Evidence of what is selected',
    where: 'GRAPH',
    matches: single('v'),
    act: () => {
      showPanel('EVIDENCE');
      requestAnimationFrame(() => document.getElementById('details')?.focus());
    },
  },
  {
    keys: 'l',
    does: 'Canvas or list',
    where: 'GRAPH',
    matches: single('l'),
    act: () => {
      const isInList = document.getElementById('list-view')?.contains(document.activeElement) === true;
      if (layout.peek() !== 'WIDE') stage.value = isInList ? 'CANVAS' : 'LIST';
      requestAnimationFrame(() => document.getElementById(isInList ? 'canvas-view' : 'list-view')?.focus());
    },
  },
  {
    keys: 'Escape',
    does: 'Clear the selection',
    where: 'GRAPH',
    matches: single('Escape'),
    act: (session) => {
      session.select([]);
      session.highlight([]);
    },
  },
];

function selectedEntities(session: Session): string[] {
  const { entities } = session.loaded.peek();
  return session.view.peek().selected.filter((id) => entities.has(id));
}

async function expandSelected(session: Session): Promise<void> {
  const [id] = selectedEntities(session);
  if (id === undefined) return announce('Select somebody first.');
  await expandShown(session, id);
}

function askFromSelected(session: Session): void {
  const { entities } = session.loaded.peek();
  const [from, to] = selectedEntities(session).map((id) => entities.get(id));
  if (from === undefined) announce('Select somebody first.');
  else askFrom(from, to);
}
