import { useSignal } from '@preact/signals';
import { LineSwatch } from '../../canvas/look/Swatch.js';
import { lineOf } from '../../canvas/marks.js';
import type { GraphRelation } from '../../model/graph.js';
import type { Session } from '../../model/session.js';
import { CERTAINTY_WORDS } from '../../wording/certainty.js';
import { dayInWords } from '../../wording/dates.js';
import { capital, RELATION_NOUNS } from '../../wording/nouns.js';
import { STANDING_WORDS, STATUS_WORDS } from '../../wording/standing.js';
import { moveBetweenRows } from './grid-keys.js';

const STEP = 200;

/** The relations that are shown, the most recent first. */
export function RelationList({ session }: { session: Session }) {
  const limit = useSignal(STEP);
  const current = useSignal<string | undefined>(undefined);
  const { relations } = session.shown.value;
  const shown = relations.slice(0, limit.value);
  const selected = new Set(session.view.value.selected);
  const tabStop = shown.some(({ id }) => id === current.value) ? current.value : shown[0]?.id;
  if (relations.length === 0) return <p class="soft list-empty">No relations between those on the canvas.</p>;
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are for the buttons in it */}
      <div onKeyDown={moveBetweenRows}>
        <ol class="relation-list" aria-label="Relations, the most recent first">
          {shown.map((relation) => (
            <li key={relation.id} data-row>
              <button
                type="button"
                class="plain"
                data-focus
                tabIndex={relation.id === tabStop ? 0 : -1}
                aria-pressed={selected.has(relation.id)}
                onFocus={() => {
                  current.value = relation.id;
                }}
                onClick={() => session.select([relation.id])}
              >
                <LineSwatch kind={relation.kind} {...swatchOf(relation)} />
                <span>
                  <span dir="auto">{relation.label}</span>
                  <span class="soft small">{factsOf(relation)}</span>
                </span>
              </button>
            </li>
          ))}
        </ol>
      </div>
      {relations.length > limit.value && (
        <p class="list-more">
          <button type="button" onClick={() => (limit.value += STEP * 4)}>
            Show more of {relations.length}
          </button>
        </p>
      )}
    </>
  );
}

function swatchOf(relation: GraphRelation) {
  const { style, ...weight } = lineOf(relation);
  return { style, weight };
}

function factsOf({ kind, earliest, latest, certainty, standing, status }: GraphRelation): string {
  const day = earliest ?? latest;
  return [
    capital(RELATION_NOUNS[kind].one),
    day === undefined ? 'no date' : dayInWords(day),
    status !== undefined && STATUS_WORDS[status].word,
    certainty !== undefined && CERTAINTY_WORDS[certainty].word,
    standing !== 'ASSERTED' && STANDING_WORDS[standing].word,
  ]
    .filter((part) => part !== false)
    .join(' · ');
}
