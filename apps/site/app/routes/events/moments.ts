const OFFSET = /[+-]\d\d:\d\d$/;

/** The offset of a time zone from UTC at a moment, such as `+02:00`. @param at in milliseconds */
function offsetAt(at: number, timeZone: string): string {
  const clock = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = clock.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return OFFSET.exec(name)?.[0] ?? '+00:00';
}

function isZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

/**
 * Local clock time with its offset: `2026-07-01T14:00` in Amsterdam is `2026-07-01T14:00+02:00`.
 * @returns the moment unchanged if the zone is unknown
 */
export function withOffset(moment: string, timeZone: string): string {
  if (!isZone(timeZone)) return moment;
  // Around a clock change the first guess can be an hour off; the offset that applies at the corrected moment is right.
  const guess = offsetAt(Date.parse(`${moment}Z`), timeZone);
  return moment + offsetAt(Date.parse(moment + guess), timeZone);
}
