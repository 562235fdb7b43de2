const OFFSET = /[+-]\d\d:\d\d$/;

/** How far a zone is from UTC at a moment, as `+02:00`. @param at in milliseconds */
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
 * What the clock of a place says, as everybody understands it: `2026-07-01T14:00` in Amsterdam is `2026-07-01T14:00+02:00`.
 * @returns the moment as it was given where nobody knows the zone
 */
export function withOffset(moment: string, timeZone: string): string {
  if (!isZone(timeZone)) return moment;
  // Near a change of the clock the first guess can be an hour off; what holds an offset earlier is right.
  const guess = offsetAt(Date.parse(`${moment}Z`), timeZone);
  return moment + offsetAt(Date.parse(moment + guess), timeZone);
}
