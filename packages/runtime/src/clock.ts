const AMSTERDAM_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/**
 * The calendar date in Amsterdam, wherever this machine stands.
 * @param at the moment; now, when it is left out
 * @returns the date as `2026-11-24`
 */
export function amsterdamDate(at: Date = new Date()): string {
  return AMSTERDAM_DAY.format(at);
}
