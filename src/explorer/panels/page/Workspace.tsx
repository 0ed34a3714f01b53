import type { ComponentChildren } from 'preact';
import type { Session } from '../../model/session.js';
import { layout } from '../controls/layout.js';
import { type Stage, stage } from '../controls/places.js';
import { TabPanel, Tabs } from '../controls/Tabs.js';
import { LensChips } from '../lens/LensChips.js';
import { List } from '../list/List.js';
import { Hint } from './Hint.js';
import { lazy } from './lazy.js';
import { Nothing } from './Nothing.js';
import { Notices } from './Notices.js';
import { SelectedBar } from './SelectedBar.js';
import { SidePanel } from './SidePanel.js';
import { StatusLine } from './StatusLine.js';
import './Workspace.css';

const Canvas = lazy('the canvas', async () => (await import('../../canvas/Canvas.js')).Canvas);
const TimeStrip = lazy('the timeline', async () => (await import('../../time/TimeStrip.js')).TimeStrip);

/** Canvas and list: beside one another where there is room, else one at a time. */
export function Workspace({ session }: { session: Session }) {
  const isWide = layout.value === 'WIDE';
  const isNarrow = layout.value === 'NARROW';
  const tabs: readonly { name: Stage; label: string }[] = [
    { name: 'CANVAS', label: 'Canvas' },
    { name: 'LIST', label: 'List' },
    ...(isNarrow ? [{ name: 'DETAILS', label: 'Details' } as const] : []),
  ];
  return (
    <main class="workspace">
      <Notices session={session} />
      <LensChips session={session} />
      {!isWide && (
        <Tabs
          id="stage"
          label="Canvas or list"
          tabs={tabs}
          active={stage.value}
          onChange={(name) => {
            stage.value = name;
          }}
        />
      )}
      <div class="workspace-views">
        <View name="LIST">
          <section id="list-view" class="view" aria-label="List" tabIndex={-1}>
            <List session={session} />
            {!isWide && <Nothing session={session} />}
          </section>
        </View>
        <View name="CANVAS">
          <div id="canvas-view" class="view" tabIndex={-1}>
            <Hint session={session} />
            <Canvas session={session} />
            <Nothing session={session} />
            {isNarrow && <SelectedBar session={session} />}
          </div>
        </View>
        {isNarrow && (
          <View name="DETAILS">
            <section id="details" class="view" aria-label="Details" tabIndex={-1}>
              <SidePanel session={session} />
            </section>
          </View>
        )}
      </div>
      <StatusLine session={session} />
      {!(isNarrow && stage.value !== 'CANVAS') && (
        <div class="time">
          <TimeStrip session={session} />
        </div>
      )}
    </main>
  );
}

/** Out of sight, a view keeps its size: a canvas without one could not draw. */
function View({ name, children }: { name: Stage; children: ComponentChildren }) {
  const isTab = layout.value !== 'WIDE';
  const isSeen = !isTab || stage.value === name;
  return (
    <div class="workspace-view" data-name={name} data-seen={isSeen} inert={!isSeen}>
      {isTab ? (
        <TabPanel id="stage" name={name}>
          {children}
        </TabPanel>
      ) : (
        children
      )}
    </div>
  );
}
