const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * Values as one parameter, for `json_each`: SQLite bounds the number of parameters. Half of a UTF-16 pair has no UTF-8
 * form, and the engine would end the process over it; U+0000 ends a text in SQLite. Both become U+FFFD.
 */
export function json(value: unknown): string {
  const text = JSON.stringify(value);
  return text.includes('\\ud') || text.includes('\\u0000') ? JSON.stringify(value, replaceUnstorable) : text;
}

function replaceUnstorable(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(LONE_SURROGATE, '\ufffd').replaceAll('\0', '\ufffd') : value;
}
