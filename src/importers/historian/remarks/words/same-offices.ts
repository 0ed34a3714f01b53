/** Titles that name one office in different words. Each line is one office; its first word stands for all. */
const SAME: readonly (readonly string[])[] = [
  ['prime minister', 'premier', 'prime minster', 'taoiseach', 'chairman of the council of ministers'],
  [
    'foreign minister',
    'foreign secretary',
    'minister of foreign affairs',
    'minister for foreign affairs',
    'foreign affairs minister',
    'external affairs minister',
    'minister of external affairs',
  ],
  ['emir', 'amir', 'sheikh', 'shaikh'],
  ['secretary-general', 'secretary general'],
  ['governor general', 'governor-general'],
];

const OFFICES = new Map(SAME.flatMap((titles) => titles.map((title) => [title, titles[0] ?? title] as const)));
const QUALIFIERS = /^(?:acting|interim|caretaker|provisional|alternate) /;

/** The one word for the office that `title` names: "Premier" and "Prime Minister" are one, "Acting President" is "president". */
export function officeOf(title: string): string {
  const plain = title.trim().toLowerCase().replace(QUALIFIERS, '');
  return OFFICES.get(plain) ?? plain;
}
