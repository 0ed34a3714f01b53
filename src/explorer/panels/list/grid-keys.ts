/**
 * Arrows, Home, End and pages move the focus between the rows of a grid: it is one tab stop. Each row is known by `data-row`; what in it
 * takes the focus, by `data-focus`.
 */
export function moveBetweenRows(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const now = rows.findIndex((row) => row.contains(document.activeElement));
  const to = {
    ArrowDown: now + 1,
    ArrowUp: now - 1,
    Home: 0,
    End: rows.length - 1,
    PageDown: now + 10,
    PageUp: now - 10,
  }[event.key];
  if (to === undefined || now < 0) return;
  event.preventDefault();
  const row = rows[Math.min(Math.max(to, 0), rows.length - 1)];
  row?.querySelector<HTMLElement>('[data-focus]')?.focus();
}
