import { LANGUAGE_TAGS, REGION_NAME } from '@mra/agenda';
import { LobbyBrief } from './briefs/lobby-brief.js';
import { SubregionBrief } from './briefs/subregion-brief.js';
import { renderCard } from './cards/card.js';
import { renderTaggedPdf } from './pdf/tagged.js';
import type { Rendition } from './renditions.js';

/** Makes the bytes of a rendition, in this process. */
export default async function make(rendition: Rendition): Promise<Uint8Array> {
  const { locale, origin, contentVersion } = rendition;
  if (rendition.template === 'card') return renderCard(rendition.slice, locale);
  const facts = {
    title: rendition.title,
    author: REGION_NAME[locale],
    subject: rendition.slice.lead.text,
    language: LANGUAGE_TAGS[locale],
    date: new Date(`${rendition.slice.changedOn}T12:00:00Z`),
  };
  const common = { locale, origin, contentVersion };
  const brief =
    rendition.template === 'subregion-brief' ? (
      <SubregionBrief slice={rendition.slice} {...common} />
    ) : (
      <LobbyBrief slice={rendition.slice} {...common} />
    );
  return renderTaggedPdf(brief, facts);
}
