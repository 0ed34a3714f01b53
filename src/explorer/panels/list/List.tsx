import { signal } from '@preact/signals';
import type { Session } from '../../model/session.js';
import { written } from '../../wording/nouns.js';
import { TabPanel, Tabs } from '../controls/Tabs.js';
import { lazy } from '../page/lazy.js';
import { EntityList } from './EntityList.js';
import './List.css';

type Shown = 'ENTITIES' | 'RELATIONS';
const RelationList = lazy('the relations', async () => (await import('./RelationList.js')).RelationList);
const shown = signal<Shown>('ENTITIES');

/** The graph of the canvas as lists, for keyboards and screen readers and whoever would rather read. */
export function List({ session }: { session: Session }) {
  const { entities, relations } = session.shown.value;
  return (
    <div class="list">
      <Tabs
        id="list"
        label="Lists of what is on the canvas"
        tabs={[
          { name: 'ENTITIES', label: `Entities ${written(entities.length)}` },
          { name: 'RELATIONS', label: `Relations ${written(relations.length)}` },
        ]}
        active={shown.value}
        onChange={(name) => {
          shown.value = name;
        }}
      />
      <TabPanel id="list" name={shown.value}>
        {shown.value === 'ENTITIES' ? <EntityList session={session} /> : <RelationList session={session} />}
      </TabPanel>
    </div>
  );
}
