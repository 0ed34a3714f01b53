const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * Values as one parameter, for `json_each`: SQLite bounds the number of parameters. What is half a UTF-16 pair
 * has no UTF-8 form and becomes U+FFFD, as it does in a parameter of its own; the engine would abort the process over it.
 */
export function json(value: unknown): string {
  const text = JSON.stringify(value);
  return text.includes('\\ud') ? JSON.stringify(value, wellFormed) : text;
}

function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(LONE_SURROGATE, '\ufffd') : value;
}
