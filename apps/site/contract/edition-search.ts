import type { FoundPage, Locale } from '@mra/agenda';

/** Searches an edition without keeping others waiting. */
export interface EditionSearch {
  /**
   * One page of what is found.
   * @param of `page` is counted from 1, `size` is how many stand on one
   * @returns `null` where it can't be searched yet
   */
  find(of: { locale: Locale; query: string; page: number; size: number }): Promise<FoundPage | null>;
  /** Frees what searching takes; this edition is not shown any more. */
  end(): void;
}
