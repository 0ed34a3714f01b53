/** As wide as a terminal is at the least, and no wider where it is, or where there is none: long lines read badly. */
const WIDTH = 80;

/** The text in lines of at most 80 characters; the first begins with `first`, the others with as many spaces as `indent` says. */
export function paragraph(text: string, first = '', indent = first.length): string {
  const lines = [first];
  let empty = true;
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (!empty && [...line].length + 1 + [...word].length > WIDTH) lines.push(`${' '.repeat(indent)}${word}`);
    else lines.splice(-1, 1, empty ? `${line}${word}` : `${line} ${word}`);
    empty = false;
  }
  return lines.join('\n');
}
