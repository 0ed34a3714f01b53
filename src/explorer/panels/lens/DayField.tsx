import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { typedDay } from '../../wording/typed-day.js';

interface Props {
  readonly label: string;
  /** Which day a year or month means. */
  readonly end: 'FIRST' | 'LAST';
  readonly day: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}

/** A day as historians type it: a year or a month is enough, and no calendar has to be paged back to 1809. */
export function DayField({ label, end, day, onChange }: Props) {
  const id = useId();
  const wrong = useSignal<string | undefined>(undefined);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        placeholder="1945, 1945-02 …"
        value={wrong.value ?? day ?? ''}
        aria-invalid={wrong.value !== undefined}
        aria-describedby={wrong.value === undefined ? undefined : `${id}-error`}
        onChange={({ currentTarget: { value } }) => {
          const typed = typedDay(value, end);
          wrong.value = typed === undefined ? value : undefined;
          if (typed !== undefined) onChange(typed ?? undefined);
        }}
      />
      {wrong.value !== undefined && (
        <p id={`${id}-error`} class="error" role="alert">
          “{wrong.value}” is no date. Write a year, month or day: 2025, 2025-11, 2025-11-26.
        </p>
      )}
    </div>
  );
}
