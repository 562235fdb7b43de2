import { type ActionLineView, actionLineView, type Edition, type Locale, type Phrase } from '@mra/agenda';
import { type BriefAsk, briefAsk } from './lobby.js';

/** What the factsheet of an action line shows, and nothing else. */
export interface ActionLineSlice
  extends Pick<
    ActionLineView,
    'code' | 'title' | 'lead' | 'body' | 'deliverable' | 'priority' | 'status' | 'permalink' | 'changedOn'
  > {
  accelerator: { number: number; title: Phrase } | null;
  initiators: Phrase[];
  partners: Phrase[];
  asks: Pick<BriefAsk, 'title' | 'request' | 'askedBy'>[];
}

export function actionLineSlice(edition: Edition, key: string, locale: Locale): ActionLineSlice {
  const view = actionLineView(edition, key, locale);
  const { code, title, lead, body, deliverable, priority, status, permalink, changedOn, accelerator } = view;
  return {
    ...{ code, title, lead, body, deliverable, priority, status, permalink, changedOn },
    accelerator: accelerator && { number: accelerator.number, title: accelerator.title },
    initiators: view.initiators.map((party) => party.title),
    partners: view.partners.map((party) => party.title),
    asks: view.asks.map(briefAsk).map(({ title, request, askedBy }) => ({ title, request, askedBy })),
  };
}
