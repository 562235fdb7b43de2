import type { DocumentOf } from '../../documents.js';
import type { Edition } from '../../edition/edition.js';
import { type Locale, type Phrase, phrase } from '../../locales.js';
import { inOrder } from '../../views/order.js';
import { type LinkView, linkTo } from '../../views/page.js';

/** A dated fact of the agenda. */
export interface MilestoneView {
  key: string;
  title: Phrase;
  /** As the agenda puts it; `null` is "not stated". */
  date: Phrase | null;
  sortDate: string | null;
  state: DocumentOf<'milestones'>['state'];
  subregions: LinkView[];
  changedOn: string;
}

/** The agenda's milestones in time; those of which only the state is known come last. */
export function milestoneViews(edition: Edition, locale: Locale): MilestoneView[] {
  return inOrder(edition, 'milestones', locale).map((milestone) => ({
    key: milestone.key,
    title: phrase(milestone.title, locale),
    date: milestone.dateLabel && phrase(milestone.dateLabel, locale),
    sortDate: milestone.sortDate,
    state: milestone.state,
    subregions: milestone.subregions.map((key) =>
      linkTo('subregions', edition.get('subregions', key), locale),
    ),
    changedOn: milestone.changedOn,
  }));
}

/**
 * Whether something was planned for a time that has passed: then the agenda does not say whether it happened.
 * @param today as `2026-11-24`, in Amsterdam
 */
export function isOverdue(
  { state, sortDate }: Pick<MilestoneView, 'state' | 'sortDate'>,
  today: string,
): boolean {
  return state === 'planned' && sortDate !== null && sortDate < today.slice(0, sortDate.length);
}
