import { HOTSPOT_TYPE_LABELS, type HotspotLink, STAGE_LABELS } from '@mra/agenda';
import { type ReactNode, useContext } from 'react';
import { CHOOSING_WORDS } from '../words/choosing';
import { Line, PageLocale } from './text';

/** Where a hotspot lies, as far as is known. */
export function Whereabouts({ of }: { of: HotspotLink }) {
  const words = CHOOSING_WORDS[useContext(PageLocale)];
  const places = [of.municipality, of.subregion].flatMap((place) => place ?? []);
  if (places.length === 0) return of.outside ? words.outside : words.placeNotKnown;
  return places.map((place, at) => (
    <span key={place.key}>
      {at > 0 ? ', ' : ''}
      <Line of={place.title} />
    </span>
  ));
}

/** Hotspots, each with what kind of place it is, how far and where. @param after what else is said of each */
export function HotspotList({
  of,
  after,
}: {
  of: readonly HotspotLink[];
  after?: (hotspot: HotspotLink) => ReactNode;
}) {
  const locale = useContext(PageLocale);
  const words = CHOOSING_WORDS[locale];
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
            <br />
            <Whereabouts of={hotspot} />
          </p>
          {after?.(hotspot)}
        </li>
      ))}
    </ul>
  );
}
