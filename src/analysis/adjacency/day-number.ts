import type { Day } from '../../domain/day.js';

/** A day as a number that compares as days do: 2025-11-26 is 20251126. */
export function dayNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8));
}

export function dayOfNumber(number: number): Day {
  const digits = String(number).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** Stands for the first day of what was never known: after all days. */
export const NEVER = 0x7fff_ffff;
