import { EntitySwatch, LineSwatch } from '../../canvas/look/Swatch.js';
import { palette } from '../../canvas/look/theme.js';
import { LINE_WEIGHTS } from '../../canvas/marks.js';
import type { Session } from '../../model/session.js';
import { setLens } from '../../model/set-lens.js';
import { CERTAINTY_WORDS } from '../../wording/certainty.js';
import { capital, ENTITY_NOUNS, RELATION_NOUNS } from '../../wording/nouns.js';
import { isLensSet } from '../lens/chips.js';
import { LensFields } from '../lens/LensFields.js';
import { Appearance } from './Appearance.js';
import { countHidden, showAll } from './hide.js';
import { LegendRows } from './LegendRows.js';
import { Signs } from './Signs.js';
import { States } from './States.js';
import './LegendPanel.css';

/** What the signs of the canvas mean, how many there are of each, and what is switched off. */
export function LegendPanel({ session }: { session: Session }) {
  const { counts } = session.shown.value;
  const { hidden, lens, colouring } = session.view.value;
  const isByKind = colouring === 'KIND';
  return (
    <div class="legend-panel">
      <h2>Legend and filter</h2>
      {countHidden(hidden) > 0 && (
        <div class="notice">
          <p>What is unticked is hidden, not removed.</p>
          <button type="button" onClick={() => showAll(session)}>
            Show all again
          </button>
        </div>
      )}
      <Appearance session={session} />
      {colouring === 'COMMUNITY' && (
        <p class="soft small">
          Each colour is a community: those who share more relations with one another than with others. The smallest
          share a colour.
        </p>
      )}
      <LegendRows
        session={session}
        title="Entities"
        part="entityKinds"
        counts={counts.entityKinds}
        word={(kind) => capital(ENTITY_NOUNS[kind].many)}
        swatch={(kind) => <EntitySwatch kind={kind} colour={isByKind ? undefined : palette.value.otherGroups} />}
      />
      <LegendRows
        session={session}
        title="Relations"
        part="relationKinds"
        counts={counts.relationKinds}
        word={(kind) => capital(RELATION_NOUNS[kind].many)}
        swatch={(kind) => <LineSwatch kind={kind} />}
      />
      <LegendRows
        session={session}
        title="Certainty of relations"
        part="certainties"
        counts={counts.certainties}
        word={(certainty) => capital(CERTAINTY_WORDS[certainty].word)}
        meaning={(certainty) => CERTAINTY_WORDS[certainty].meaning}
        swatch={(certainty) => <LineSwatch weight={LINE_WEIGHTS[certainty]} />}
      />
      <States session={session} />
      <Signs />
      <fieldset>
        <legend>Lens: what counts at all</legend>
        <LensFields session={session} />
        {isLensSet(lens) && (
          <div class="actions">
            <button type="button" onClick={() => setLens(session, 'Clear the lens', () => ({}))}>
              Clear the lens
            </button>
          </div>
        )}
      </fieldset>
    </div>
  );
}
