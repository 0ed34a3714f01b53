import type { ComponentType } from 'preact';
import type { Session } from '../../model/session.js';
import { PANELS, type Panel, panel } from '../controls/places.js';
import { TabPanel, Tabs } from '../controls/Tabs.js';
import { EvidencePanel } from '../evidence/EvidencePanel.js';
import { LegendPanel } from '../legend/LegendPanel.js';
import { PathsPanel } from '../paths/PathsPanel.js';
import './SidePanel.css';

const WORDS: Readonly<Record<Panel, string>> = {
  EVIDENCE: 'Evidence',
  PATHS: 'Who met whom',
  LEGEND: 'Legend',
};

const PARTS: Readonly<Record<Panel, ComponentType<{ session: Session }>>> = {
  EVIDENCE: EvidencePanel,
  PATHS: PathsPanel,
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
