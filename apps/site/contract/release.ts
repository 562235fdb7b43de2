import type { Edition, Locale } from '@mra/agenda';

type Words = { nl?: string | null | undefined; en?: string | null | undefined };

/** An edition that stays, with the name that it was given. */
export interface Release {
  name: Words & { nl: string };
  note?: Words | null | undefined;
  /** The day on which it was pinned, as `2026-11-24`. */
  pinnedOn: string;
  /** The id of the edition that was pinned: 64 hexadecimal digits. */
  edition: string;
  /** What is left of it: all that the live edition still holds too. */
  content: Edition;
  /** How many documents have been withdrawn since. */
  withdrawn: number;
  /** Where its pages begin, as `/nl/vaste-edities/voorjaar-2026`. */
  paths: Record<Locale, string>;
}
