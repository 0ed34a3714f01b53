import type { Session } from '../../model/session.js';
import { COLOURINGS, type Colouring, SIZINGS, type Sizing } from '../../model/view.js';

const COLOURING_WORDS: Readonly<Record<Colouring, string>> = {
  KIND: 'Kind of entity',
  COMMUNITY: 'Community',
  STATE: 'State',
};

const SIZING_WORDS: Readonly<Record<Sizing, string>> = {
  DEGREE: 'Number of neighbours',
  PAGERANK: 'Ties to the central (PageRank)',
  BETWEENNESS: 'Standing between others',
  EQUAL: 'All alike',
};

/** What colour and size of an entity tell. */
export function Appearance({ session }: { session: Session }) {
  const { colouring, sizing } = session.view.value;
  return (
    <div class="appearance">
      <div class="field">
        <label for="colouring">Colour tells</label>
        <select
          id="colouring"
          value={colouring}
          onChange={({ currentTarget: { value } }) => {
            const next = COLOURINGS.find((each) => each === value);
            if (next !== undefined) {
              session.change(`Colour by ${COLOURING_WORDS[next].toLowerCase()}`, (view) => ({
                ...view,
                colouring: next,
              }));
            }
          }}
        >
          {COLOURINGS.map((each) => (
            <option key={each} value={each}>
              {COLOURING_WORDS[each]}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="sizing">Size tells</label>
        <select
          id="sizing"
          value={sizing}
          onChange={({ currentTarget: { value } }) => {
            const next = SIZINGS.find((each) => each === value);
            if (next !== undefined) {
              session.change(`Size by ${SIZING_WORDS[next].toLowerCase()}`, (view) => ({ ...view, sizing: next }));
            }
          }}
        >
          {SIZINGS.map((each) => (
            <option key={each} value={each}>
              {SIZING_WORDS[each]}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
