import { CERTAINTIES } from '../../model/kinds.js';
import type { Session } from '../../model/session.js';
import { setLens } from '../../model/set-lens.js';
import { CERTAINTY_WORDS } from '../../wording/certainty.js';
import { capital } from '../../wording/nouns.js';
import { DayField } from './DayField.js';
import './LensFields.css';

/** How all of the page is looked at. Each change is a step. */
export function LensFields({ session }: { session: Session }) {
  const { during, knownBy, minCertainty, includeDenied } = session.view.value.lens;
  return (
    <div class="lens-fields">
      <DayField
        label="In force from"
        end="FIRST"
        day={during?.from}
        onChange={(from) =>
          setLens(session, 'Change the period', (lens) => ({ ...lens, during: { ...lens.during, from } }))
        }
      />
      <DayField
        label="until"
        end="LAST"
        day={during?.to}
        onChange={(to) =>
          setLens(session, 'Change the period', (lens) => ({ ...lens, during: { ...lens.during, to } }))
        }
      />
      <DayField
        label="As known by"
        end="LAST"
        day={knownBy}
        onChange={(day) => setLens(session, 'Change “known by”', (lens) => ({ ...lens, knownBy: day }))}
      />
      <div class="field">
        <label>
          Certainty
          <select
            value={minCertainty ?? ''}
            onChange={({ currentTarget: { value } }) =>
              setLens(session, 'Change the certainty', (lens) => ({
                ...lens,
                minCertainty: CERTAINTIES.find((certainty) => certainty === value),
              }))
            }
          >
            <option value="">Any</option>
            {CERTAINTIES.filter((certainty) => certainty !== 'POSSIBLE').map((certainty) => (
              <option key={certainty} value={certainty}>
                {certainty === 'CONFIRMED' ? 'Only confirmed' : `${capital(CERTAINTY_WORDS[certainty].word)} or better`}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={includeDenied === true}
          onChange={({ currentTarget: { checked } }) =>
            setLens(session, checked ? 'Show what is only denied' : 'Hide what is only denied', (lens) => ({
              ...lens,
              includeDenied: checked,
            }))
          }
        />
        Also what is only denied
      </label>
    </div>
  );
}
