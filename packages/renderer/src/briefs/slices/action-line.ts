import {
  type ActionLineView,
  actionLineView,
  type Edition,
  type Locale,
  NOT_KNOWN,
  type Phrase,
  PRIORITY_LABELS,
  STATUS_LABELS,
} from '@mra/agenda';
import { type BriefAsk, briefAsk } from './lobby.js';

/** What the factsheet of an action line shows, and nothing else. */
export interface ActionLineSlice
  extends Pick<
    ActionLineView,
    'code' | 'title' | 'lead' | 'body' | 'deliverable' | 'permalink' | 'changedOn'
  > {
  accelerator: { number: number; title: Phrase } | null;
  priority: string;
  status: string;
  initiators: Phrase[];
  partners: Phrase[];
  /** Stands for initiators or partners that are not known; `null` where all are. */
  notKnown: string | null;
  asks: Pick<BriefAsk, 'title' | 'request' | 'askedBy'>[];
}

export function actionLineSlice(edition: Edition, key: string, locale: Locale): ActionLineSlice {
  const view = actionLineView(edition, key, locale);
  const { code, title, lead, body, deliverable, priority, status, permalink, changedOn, accelerator } = view;
  return {
    ...{ code, title, lead, body, deliverable, permalink, changedOn },
    priority: (priority ? PRIORITY_LABELS[priority] : NOT_KNOWN)[locale],
    status: (status ? STATUS_LABELS[status] : NOT_KNOWN)[locale],
    notKnown: view.initiators.length > 0 && view.partners.length > 0 ? null : NOT_KNOWN[locale],
    accelerator: accelerator && { number: accelerator.number, title: accelerator.title },
    initiators: view.initiators.map((party) => party.title),
    partners: view.partners.map((party) => party.title),
    asks: view.asks.map(briefAsk).map(({ title, request, askedBy }) => ({ title, request, askedBy })),
  };
}
