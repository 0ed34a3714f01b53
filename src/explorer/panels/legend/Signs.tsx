import { LineSwatch } from '../../canvas/look/Swatch.js';
import { LINE_STYLE_WORDS, LINE_STYLES } from '../../canvas/marks.js';

/** What the lines tell without colour. */
export function Signs() {
  return (
    <section>
      <h3>How lines are drawn</h3>
      <ul class="signs">
        {LINE_STYLES.map((style) => (
          <li key={style}>
            <LineSwatch style={style} />
            {LINE_STYLE_WORDS[style]}
          </li>
        ))}
      </ul>
    </section>
  );
}
