import { stateColours } from '../../canvas/graph/groups.js';
import { GroupSwatch } from '../../canvas/look/Swatch.js';
import { palette } from '../../canvas/look/theme.js';
import type { Session } from '../../model/session.js';
import { LegendRows } from './LegendRows.js';
import { TITLE } from './states-title.js';

export function StateRows({ session }: { session: Session }) {
  const loaded = session.loaded.value;
  const shown = session.shown.value;
  const isColour = session.view.value.colouring === 'STATE';
  const colours = isColour ? stateColours(shown, loaded, palette.value) : new Map<string, string>();
  return (
    <LegendRows
      session={session}
      title={TITLE}
      part="states"
      counts={shown.counts.states}
      word={(id) => loaded.stateNames.get(id) ?? id}
      swatch={(id) => isColour && <GroupSwatch colour={colours.get(id) ?? palette.value.otherGroups} />}
    />
  );
}
