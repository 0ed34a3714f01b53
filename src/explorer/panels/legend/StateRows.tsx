import { stateColours } from '../../canvas/graph/groups.js';
import { GroupSwatch } from '../../canvas/look/Swatch.js';
import { palette } from '../../canvas/look/theme.js';
import type { Session } from '../../model/session.js';
import { useEvidence } from '../evidence/use-evidence.js';
import { LegendRows } from './LegendRows.js';
import { TITLE } from './states-title.js';

/** `unnamed` are not on the canvas themselves: what they are called is asked for. */
export function StateRows({ session, unnamed }: { session: Session; unnamed: readonly string[] }) {
  const [known] = useEvidence(session, unnamed);
  const loaded = session.loaded.value;
  const shown = session.shown.value;
  const nameOf = (id: string) => {
    const asked = known.kind === 'KNOWN' ? known.evidence.get(id) : undefined;
    return loaded.entities.get(id)?.name ?? (asked?.type === 'ENTITY' ? asked.name : id);
  };
  const isColour = session.view.value.colouring === 'STATE';
  const colours = isColour ? stateColours(shown, loaded, palette.value) : new Map<string, string>();
  return (
    <LegendRows
      session={session}
      title={TITLE}
      part="states"
      counts={shown.counts.states}
      word={nameOf}
      swatch={(id) => isColour && <GroupSwatch colour={colours.get(id) ?? palette.value.otherGroups} />}
    />
  );
}
