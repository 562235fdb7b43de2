import {
  type AcceleratorView,
  type ActionLineLink,
  acceleratorView,
  type Edition,
  type Locale,
} from '@mra/agenda';

/** What the sheet of an accelerator shows, and nothing else. */
export interface AcceleratorSlice
  extends Pick<
    AcceleratorView,
    'number' | 'title' | 'lead' | 'body' | 'vision' | 'governmentRole' | 'permalink' | 'changedOn'
  > {
  actionLines: Pick<ActionLineLink, 'code' | 'title'>[];
}

export function acceleratorSlice(edition: Edition, key: string, locale: Locale): AcceleratorSlice {
  const view = acceleratorView(edition, key, locale);
  const { number, title, lead, body, vision, governmentRole, permalink, changedOn } = view;
  return {
    ...{ number, title, lead, body, vision, governmentRole, permalink, changedOn },
    actionLines: view.actionLines.map(({ code, title }) => ({ code, title })),
  };
}
