import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { parsePeriod } from '../model/period.js';
import type { Period } from '../model/view.js';
import { shortFirst, shortLast } from './window.js';

/** The two ends of the period as text: years, months or days. Empty is open. */
export function PeriodFields({
  period,
  onPeriod,
}: {
  period: Period | undefined;
  onPeriod: (period: Period | undefined) => void;
}) {
  const error = useSignal<string | undefined>(undefined);
  const id = useId();
  const from = period?.from === undefined ? '' : shortFirst(period.from);
  const to = period?.to === undefined ? '' : shortLast(period.to);
  const take = (form: HTMLFormElement) => {
    const values = new FormData(form);
    const [first, last] = [textIn(values, 'from'), textIn(values, 'to')];
    if (first === from && last === to) {
      error.value = undefined;
      return;
    }
    const read = parsePeriod(`${first || '..'}/${last || '..'}`);
    error.value =
      read === undefined
        ? 'Write a year, month or day, as 1970, 1970-05 or 1970-05-21, the first not after the last.'
        : undefined;
    if (read !== undefined) onPeriod(first === '' && last === '' ? undefined : read);
  };
  return (
    <form
      class="period-fields"
      onSubmit={(event) => {
        event.preventDefault();
        take(event.currentTarget);
      }}
      onFocusOut={(event) => take(event.currentTarget)}
    >
      <Field name="from" label="From" value={from} errorId={error.value === undefined ? undefined : id} />
      <Field name="to" label="to" value={to} errorId={error.value === undefined ? undefined : id} />
      {/* For those whose keyboard has no other way to say that they are done. */}
      <button type="submit" class="unseen">
        Show this period
      </button>
      {error.value !== undefined && (
        <p class="field-error small" id={id} role="alert">
          {error.value}
        </p>
      )}
    </form>
  );
}

function Field({ name, label, value, errorId }: { name: string; label: string; value: string; errorId?: string }) {
  return (
    <label>
      {label}
      <input
        // A period that comes from elsewhere is written in anew; what is being typed is left alone.
        key={value}
        name={name}
        defaultValue={value}
        placeholder="any"
        autocomplete="off"
        spellcheck={false}
        size={10}
        aria-invalid={errorId !== undefined}
        aria-describedby={errorId}
      />
    </label>
  );
}

function textIn(values: FormData, name: string): string {
  return String(values.get(name) ?? '').trim();
}
