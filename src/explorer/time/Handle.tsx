import type { CSSProperties } from 'preact';

/** What keys do, in bars; Home and End go as far as they can. */
const STEPS: Readonly<Record<string, (page: number) => number>> = {
  ArrowLeft: () => -1,
  ArrowDown: () => -1,
  ArrowRight: () => 1,
  ArrowUp: () => 1,
  PageDown: (page) => -page,
  PageUp: (page) => page,
  Home: () => -100_000,
  End: () => 100_000,
};

/** A slider that is dragged with the pointer or moved with the keys. Pixels are those of the browser's window. */
export function Handle({
  label,
  text,
  now,
  style,
  page,
  onGrip,
  onDrag,
  onDrop,
  onMove,
  class: name,
}: {
  label: string;
  /** The value in words. */
  text: string;
  /** Where it is, in hundredths of the track. */
  now: number;
  style: CSSProperties;
  page: number;
  onGrip?: (clientX: number) => void;
  onDrag: (clientX: number) => void;
  onDrop: (clientX: number) => void;
  onMove: (steps: number) => void;
  class: string;
}) {
  return (
    <div
      class={name}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={now}
      aria-valuetext={text}
      style={style}
      onKeyDown={(event) => {
        const steps = STEPS[event.key]?.(page);
        if (steps === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        onMove(steps);
      }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        onGrip?.(event.clientX);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onDrag(event.clientX);
      }}
      onPointerUp={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        event.currentTarget.releasePointerCapture(event.pointerId);
        onDrop(event.clientX);
      }}
    />
  );
}
