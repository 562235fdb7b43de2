import type { Edition } from '@mra/agenda';

/** An edition that stays, with the name that it was given. */
export interface Release {
  name: { nl: string; en?: string | null | undefined };
  note?: { nl?: string | null | undefined; en?: string | null | undefined } | null | undefined;
  /** The day on which it was pinned, as `2026-11-24`. */
  pinnedOn: string;
  /** The id of its edition: 64 hexadecimal digits. */
  edition: string;
  content: Edition;
}
