import type { ComponentChildren } from 'preact';
import './Tabs.css';

export interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: ComponentChildren;
}

interface Props<Name extends string> {
  /** What the tabs are, for who does not see them. */
  readonly label: string;
  readonly id: string;
  readonly tabs: readonly Tab<Name>[];
  readonly active: Name;
  readonly onChange: (name: Name) => void;
}

/** Tabs as WAI-ARIA has them: one tab stop, arrows choose. What they show is a `TabPanel` of the same id. */
export function Tabs<Name extends string>({ label, id, tabs, active, onChange }: Props<Name>) {
  const onKeyDown = (event: KeyboardEvent) => {
    const now = tabs.findIndex(({ name }) => name === active);
    const to = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: -1 }[event.key];
    const next = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (next === undefined) return;
    event.preventDefault();
    onChange(next.name);
    document.getElementById(`${id}-${next.name}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ name, label: text }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`${id}-${name}`}
          aria-selected={name === active}
          aria-controls={name === active ? `${id}-${name}-panel` : undefined}
          tabIndex={name === active ? 0 : -1}
          onClick={() => onChange(name)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

/** What a tab shows. */
export function TabPanel({ id, name, children }: { id: string; name: string; children: ComponentChildren }) {
  return (
    <div role="tabpanel" class="tab-panel" id={`${id}-${name}-panel`} aria-labelledby={`${id}-${name}`}>
      {children}
    </div>
  );
}
