import { shareOf } from './axis.js';
import { textOf } from './days.js';
import type { Bar, Histogram } from './histogram.js';
import { periodWords, type TimeWindow } from './window.js';

const WIDTH = 1000;
const HEIGHT = 100;

/** The bars, of which the hatched part is what is not dated more exactly. Decoration: the words of it are the image's. */
export function Bars({ histogram: { axis, bars }, window }: { histogram: Histogram; window: TimeWindow }) {
  const highest = Math.max(...bars.map(({ count }) => count), 1);
  // So that one is seen beside a hundred.
  const heightOf = (count: number) => (count === 0 ? 0 : HEIGHT * Math.sqrt(count / highest));
  const total = bars.reduce((sum, { count }) => sum + count, 0);
  return (
    <svg
      class="bars"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`Histogram: ${total} relations by when they began, the most in one bar being ${highest}.`}
    >
      <defs>
        <pattern id="vague" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="vague-ground" width="6" height="6" />
          <line class="vague-line" x1="0" y1="0" x2="0" y2="6" />
        </pattern>
      </defs>
      {bars.map((bar) => {
        const [left, right] = [WIDTH * shareOf(axis, bar.from), WIDTH * shareOf(axis, bar.until)];
        const width = Math.max(right - left - 1.5, 1);
        const [height, sure] = [heightOf(bar.count), heightOf(bar.count) * (1 - bar.vague / Math.max(bar.count, 1))];
        const isIn = bar.from < window.until && bar.until > window.from;
        return (
          <g key={bar.from} class={isIn ? 'bar' : 'bar out'}>
            <title>{wordsOf(bar)}</title>
            <rect class="hit" x={left} y={0} width={width} height={HEIGHT} />
            <rect class="sure" x={left} y={HEIGHT - sure} width={width} height={sure} />
            <rect fill="url(#vague)" x={left} y={HEIGHT - height} width={width} height={height - sure} />
          </g>
        );
      })}
    </svg>
  );
}

function wordsOf({ from, until, count, vague }: Bar): string {
  const when = periodWords({ from: textOf(from), to: textOf(until - 1) });
  return `${when}: ${count}${vague > 0 ? `, of which ${vague} perhaps later` : ''}`;
}
