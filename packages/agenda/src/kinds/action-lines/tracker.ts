import type { ActionLine } from '../../documents.js';
import type { Edition } from '../../edition/edition.js';
import { oncePerEdition } from '../../edition/once.js';
import type { Locale } from '../../locales.js';
import { type PartyView, partyViews } from '../organisations/view.js';
import { updateViews } from '../updates/view.js';
import { type ActionLineLink, actionLineLinks } from './view.js';

/** An action line as the tracker shows it. */
export interface TrackedLine extends ActionLineLink {
  accelerator: string | null;
  initiators: PartyView[];
  partners: PartyView[];
  /** As last recorded; `null` is not known. */
  status: ActionLine['status'];
  progress: number | null;
  priority: ActionLine['priority'];
  lastUpdate: string | null;
}

/** What a reader may choose action lines by; a field that is left out chooses all. */
export interface TrackerFilter {
  accelerator?: string | undefined;
  initiator?: string | undefined;
  partner?: string | undefined;
  subregion?: string | undefined;
  status?: string | undefined;
  priority?: string | undefined;
}

/** The status and progress of an action line: what the newest update that names them says, else what the line itself says. */
export function standOf(
  edition: Edition,
  line: ActionLine,
  locale: Locale,
): Pick<TrackedLine, 'status' | 'progress' | 'lastUpdate'> {
  const updates = updateViews(edition, line.key, locale);
  return {
    status: updates.find(({ status }) => status !== null)?.status ?? line.status,
    progress: updates.find(({ progress }) => progress !== null)?.progress ?? null,
    lastUpdate: updates[0]?.date ?? null,
  };
}

const allTracked = oncePerEdition((edition, locale) =>
  actionLineLinks(edition, locale).map((link): TrackedLine => {
    const line = edition.get('action-lines', link.key);
    return {
      ...link,
      accelerator: line.accelerator,
      initiators: partyViews(edition, line.initiators, locale),
      partners: partyViews(edition, line.partners, locale),
      priority: line.priority,
      ...standOf(edition, line, locale),
    };
  }),
);

/** The tracker: action lines in order; all of them unless a filter says which. */
export function trackedLines(edition: Edition, locale: Locale, filter: TrackerFilter = {}): TrackedLine[] {
  const unknown = 'not-known';
  return allTracked(edition, locale).filter(({ accelerator, initiators, partners, status, priority }) => {
    const has = (parties: readonly PartyView[], key: string) => parties.some((party) => party.key === key);
    return (
      (!filter.accelerator || (accelerator ?? 'none') === filter.accelerator) &&
      (!filter.initiator || has(initiators, filter.initiator)) &&
      (!filter.partner || has(partners, filter.partner)) &&
      (!filter.subregion || has([...initiators, ...partners], filter.subregion)) &&
      (!filter.status || (status ?? unknown) === filter.status) &&
      (!filter.priority || (priority ?? unknown) === filter.priority)
    );
  });
}
