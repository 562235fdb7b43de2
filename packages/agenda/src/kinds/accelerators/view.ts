import type { Edition } from '../../edition/edition.js';
import type { Locale } from '../../locales.js';
import { inOrder } from '../../views/order.js';
import { type LinkView, linkTo, neighbours, type PageView, pageOf } from '../../views/page.js';
import { type Prose, proseOf } from '../../views/prose.js';
import { type ActionLineLink, actionLineLinks } from '../action-lines/view.js';
import { type ImageView, imageView } from '../media/view.js';

export interface AcceleratorLink extends LinkView {
  number: number;
  actionLines: ActionLineLink[];
}

export interface AcceleratorView extends PageView {
  number: number;
  body: Prose;
  vision: Prose;
  governmentRole: Prose;
  actionLines: ActionLineLink[];
  image: ImageView | null;
  previous: LinkView | null;
  next: LinkView | null;
}

/** All accelerators, in order, with their action lines. */
export function acceleratorLinks(edition: Edition, locale: Locale): AcceleratorLink[] {
  return inOrder(edition, 'accelerators', locale).map(({ key }) => acceleratorLink(edition, key, locale));
}

/** One accelerator with its action lines. @throws {UnknownDocumentError} where the edition has no such accelerator. */
export function acceleratorLink(edition: Edition, key: string, locale: Locale): AcceleratorLink {
  const accelerator = edition.get('accelerators', key);
  return {
    ...linkTo('accelerators', accelerator, locale),
    number: accelerator.number,
    actionLines: actionLineLinks(edition, locale, (line) => line.accelerator === key),
  };
}

/** @throws {UnknownDocumentError} where the edition has no such accelerator. */
export function acceleratorView(edition: Edition, key: string, locale: Locale): AcceleratorView {
  const accelerator = edition.get('accelerators', key);
  return {
    ...pageOf('accelerators', accelerator, locale, []),
    number: accelerator.number,
    body: proseOf(edition, accelerator.body, locale),
    vision: proseOf(edition, accelerator.vision, locale),
    governmentRole: proseOf(edition, accelerator.governmentRole, locale),
    actionLines: actionLineLinks(edition, locale, (line) => line.accelerator === key),
    image: imageView(edition, accelerator.image, locale),
    ...neighbours(inOrder(edition, 'accelerators', locale), key, (each) =>
      linkTo('accelerators', each, locale),
    ),
  };
}
