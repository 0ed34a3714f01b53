/** Attributes of an element by name; one that is undefined is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** `<name a="1">`. */
export function openTag(name: string, attributes: XmlAttributes = {}): string {
  return `<${name}${attributesText(attributes)}>`;
}

/** `<name a="1"/>`. */
export function emptyTag(name: string, attributes: XmlAttributes = {}): string {
  return `<${name}${attributesText(attributes)}/>`;
}

/** `<name a="1">text</name>`. */
export function textTag(name: string, attributes: XmlAttributes, text: string): string {
  return `${openTag(name, attributes)}${xmlText(text)}</${name}>`;
}

function attributesText(attributes: XmlAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlText(String(value))}"`))
    .join('');
}

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text so that a reader of XML 1.0 gives it back, in an attribute too. The control characters that XML cannot hold are written as
 * Unicode's pictures of them (U+0007 as U+2407), and what is no character at all as U+FFFD.
 */
export function xmlText(text: string): string {
  return text.replace(SPECIAL, (character) => {
    const code = character.charCodeAt(0);
    if (code === 0x9 || code === 0xa || code === 0xd) return `&#${code};`;
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return REFERENCES[character] ?? '\ufffd';
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const SPECIAL = /[&<>"\u0000-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
