import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import type { GraphEntity } from '../../model/graph.js';
import type { Session } from '../../model/session.js';
import { FoundOption } from './FoundOption.js';
import { OutcomeNote } from './OutcomeNote.js';
import { foundIn, useSearch } from './use-search.js';
import './EntityCombobox.css';

interface Props {
  readonly session: Session;
  readonly label: string;
  readonly labelIsSeen?: boolean;
  readonly placeholder?: string;
  /** The name of who is chosen; empty after each choice where nobody stays chosen. */
  readonly chosen: string;
  readonly onChoose: (entity: GraphEntity) => void;
  /** When what was chosen is typed over. */
  readonly onType?: () => void;
  readonly id?: string;
}

/** Finds an entity while its name is typed: WAI-ARIA's combobox with a list, whose first option Enter takes. */
export function EntityCombobox(props: Props) {
  const { label, labelIsSeen = true, placeholder, session, chosen, onChoose, onType } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const typed = useSignal<string | undefined>(undefined);
  const active = useSignal(0);
  const outcome = useSearch(session, typed.value ?? '');
  const found = foundIn(outcome);
  const isWaiting = useSignal(false);
  const isOpen = typed.value !== undefined && found.length > 0;

  const close = () => {
    typed.value = undefined;
    isWaiting.value = false;
  };
  const choose = (entity: GraphEntity | undefined) => {
    if (entity === undefined) return;
    close();
    onChoose(entity);
  };
  const move = (by: number) => {
    if (found.length > 0) active.value = (active.value + by + found.length) % found.length;
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    // Enter means what is typed: who is faster than the search waits for it.
    Enter: () => {
      if (outcome.kind === 'LOOKING') isWaiting.value = true;
      else choose(found[active.value]?.entity);
    },
    Escape: close,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    // Escape in an empty field is for the dialog or panel around it; while a script is composed, keys are its own.
    if (act === undefined || typed.value === undefined || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  useEffect(() => {
    if (isWaiting.value && outcome.kind === 'FOUND') choose(outcome.found[0]?.entity);
  });

  return (
    <div class="combobox field">
      <label for={id} class={labelIsSeen ? undefined : 'unseen'}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        placeholder={placeholder}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen ? `${id}-${active.value}` : undefined}
        value={typed.value ?? chosen}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value;
          active.value = 0;
          isWaiting.value = false;
          onType?.();
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <div class="combobox-answer">
        <div
          id={`${id}-list`}
          class="combobox-options"
          role="listbox"
          aria-label={`Found for ${label}`}
          hidden={!isOpen}
        >
          {found.map(({ entity, name }, index) => (
            <FoundOption
              key={entity.id}
              id={`${id}-${index}`}
              entity={entity}
              name={name}
              isActive={index === active.value}
              isShown={session.loaded.value.entities.has(entity.id)}
              onChoose={() => choose(entity)}
            />
          ))}
        </div>
        <OutcomeNote outcome={typed.value === undefined ? { kind: 'IDLE' } : outcome} />
      </div>
    </div>
  );
}
