import { HOTSPOT_TYPE_LABELS, type HotspotLink, STAGE_LABELS } from '@mra/agenda';
import { type ReactNode, useContext } from 'react';
import { CHOOSING_WORDS } from '../../lists/words';
import { Line, PageLocale } from '../elements/text';

/** Where a hotspot is, as far as is known. @param within the subregion that the whole list is about */
function Whereabouts({ of, within }: { of: HotspotLink; within: string | undefined }) {
  const words = CHOOSING_WORDS[useContext(PageLocale)];
  // One name is enough if municipality and subregion share it.
  const here = of.subregion?.key === within || of.subregion?.title.text === of.municipality?.title.text;
  const places = [of.municipality, here ? null : of.subregion].flatMap((place) => place ?? []);
  if (places.length === 0 && of.subregion) return words.municipalityNotKnown;
  if (places.length === 0) return of.outside ? words.outside : words.placeNotKnown;
  return places.map((place, at) => (
    <span key={place.key}>
      {at > 0 ? ', ' : ''}
      <Line of={place.title} />
    </span>
  ));
}

/**
 * Hotspots, each with its type, stage and location.
 * @param within the subregion or municipality that the whole list is about
 * @param after further content for each
 */
export function HotspotList({
  of,
  within,
  unplacedSaid = false,
  after,
}: {
  of: readonly HotspotLink[];
  /** Whether the page already says that some municipalities are not known. */
  unplacedSaid?: boolean;
  within?: string | undefined;
  after?: (hotspot: HotspotLink) => ReactNode;
}) {
  const locale = useContext(PageLocale);
  const words = CHOOSING_WORDS[locale];
  const isSaid = ({ municipality }: HotspotLink) =>
    municipality ? municipality.key === within : unplacedSaid;
  return (
    <ul className="spots">
      {of.map((hotspot) => (
        <li key={hotspot.key} data-subregion={hotspot.subregion?.key}>
          <a href={hotspot.path}>
            <Line of={hotspot.title} />
          </a>
          {hotspot.focus ? (
            <p>
              <Line of={hotspot.focus} />
            </p>
          ) : null}
          <p className="small">
            {HOTSPOT_TYPE_LABELS[hotspot.type][locale]},{' '}
            {hotspot.stage ? STAGE_LABELS[hotspot.stage][locale] : words.stageNotKnown}
            {isSaid(hotspot) ? null : (
              <>
                <br />
                <Whereabouts of={hotspot} within={within} />
              </>
            )}
          </p>
          {after?.(hotspot)}
        </li>
      ))}
    </ul>
  );
}
