import type { ComponentType } from 'preact';
import type { Session } from '../../model/session.js';
import { PANELS, type Panel, panel } from '../controls/places.js';
import { TabPanel, Tabs } from '../controls/Tabs.js';
import { LegendPanel } from '../legend/LegendPanel.js';
import { lazy } from './lazy.js';
import './SidePanel.css';

const WORDS: Readonly<Record<Panel, string>> = {
  EVIDENCE: 'Evidence',
  PATHS: 'Who met whom',
  LEGEND: 'Legend',
};

/** The legend is there at first; the others come when they are opened. */
const PARTS: Readonly<Record<Panel, ComponentType<{ session: Session }>>> = {
  EVIDENCE: lazy('the evidence', async () => (await import('../evidence/EvidencePanel.js')).EvidencePanel),
  PATHS: lazy('the paths', async () => (await import('../paths/PathsPanel.js')).PathsPanel),
  LEGEND: LegendPanel,
};

export function SidePanel({ session }: { session: Session }) {
  const Part = PARTS[panel.value];
  return (
    <div class="side-panel">
      <Tabs
        id="panel"
        label="Details"
        tabs={PANELS.map((name) => ({ name, label: WORDS[name] }))}
        active={panel.value}
        onChange={(name) => {
          panel.value = name;
        }}
      />
      <TabPanel id="panel" name={panel.value}>
        <Part session={session} />
      </TabPanel>
    </div>
  );
}
