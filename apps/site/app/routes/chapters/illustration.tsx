import type { IllustrationView, SubregionCount, SubregionLink } from '@mra/agenda';
import { meetingsOf, type RegionMap as RegionShapes, type SubregionKey } from '@mra/design';
import { useContext } from 'react';
import { HotspotMap } from '../../components/drawings/hotspot-map';
import { MeetingsPicture } from '../../components/drawings/meetings';
import { RegionMap, subregionOf } from '../../components/drawings/region-map';
import { Figures } from '../../components/elements/figures';
import { Line, PageLocale, useWords } from '../../components/elements/text';
import { CHAPTER_WORDS } from './words';

/** The counts in a picture as text, each linking to its subregion. */
function Counts({ of }: { of: readonly SubregionCount[] }) {
  return (
    <ul className="colour-key">
      {of.map(({ key, title, path, count }) => (
        <li key={key} data-subregion={subregionOf(key)}>
          <a href={path}>
            <Line of={title} />
          </a>{' '}
          <b>{count}</b>
        </li>
      ))}
    </ul>
  );
}

/** A key to the colours of the subregions, for phones, where the map has no room for names. */
function Legend({ of }: { of: readonly SubregionLink[] }) {
  return (
    <ul className="colour-key colour-key-narrow">
      {of.map(({ key, title, path }) => (
        <li key={key} data-subregion={subregionOf(key)}>
          <a href={path}>
            <Line of={title} />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The side of a square, both in the drawing and in CSS pixels on the page. */
const SQUARE = 10;
const SHOWN_SQUARE = 36;
const MOST_IN_A_ROW = 12;

/** A row of squares, one for each item counted. */
function Squares({ count, subregion }: { count: number; subregion?: SubregionKey | undefined }) {
  if (count === 0) return null;
  const columns = Math.min(count, MOST_IN_A_ROW);
  const rows = Math.ceil(count / MOST_IN_A_ROW);
  return (
    <svg
      className="squares"
      viewBox={`0 0 ${columns * SQUARE} ${rows * SQUARE}`}
      width={columns * SHOWN_SQUARE}
      data-subregion={subregion}
      aria-hidden="true"
    >
      {Array.from({ length: count }, (_, at) => (
        <rect
          key={at}
          x={(at % MOST_IN_A_ROW) * SQUARE}
          y={Math.floor(at / MOST_IN_A_ROW) * SQUARE}
          width={SQUARE - 1}
          height={SQUARE - 1}
        />
      ))}
    </svg>
  );
}

function AskRows({ counts, ofTheWhole }: { counts: readonly SubregionCount[]; ofTheWhole: number }) {
  const words = CHAPTER_WORDS[useContext(PageLocale)];
  return (
    <dl className="square-rows">
      {counts.map(({ key, title, path, count }) => (
        <div key={key}>
          <dt>
            <a href={path}>
              <Line of={title} />
            </a>
          </dt>
          <dd>
            <Squares count={count} subregion={subregionOf(key)} /> <b>{count}</b>
          </dd>
        </div>
      ))}
      <div>
        <dt>{words.ofTheWhole}</dt>
        <dd>
          <Squares count={ofTheWhole} /> <b>{ofTheWhole}</b>
        </dd>
      </div>
    </dl>
  );
}

function AcceleratorColumns({
  of,
}: {
  of: Extract<IllustrationView, { draws: 'accelerators' }>['accelerators'];
}) {
  const words = useWords();
  return (
    <ol className="square-columns">
      {of.map(({ number, title, path, lines }) => (
        <li key={number}>
          <span className="column-squares" aria-hidden="true">
            {Array.from({ length: lines }, (_, at) => (
              <span key={at} />
            ))}
          </span>
          <span className="display square-number" aria-hidden="true">
            {number}
          </span>
          <a href={path}>
            <Line of={title} />
          </a>
          <span className="small square-note">
            {lines} {words['action-lines'].toLowerCase()}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Drawing({ of, map }: { of: Exclude<IllustrationView, { draws: 'number' }>; map: RegionShapes }) {
  const words = useWords();
  switch (of.draws) {
    case 'map':
      return <RegionMap title={words.map} links={of.subregions} />;
    case 'network':
      return (
        <MeetingsPicture
          of={meetingsOf(of.links)}
          names={new Map(of.counts.map(({ key, title }) => [key, title.text]))}
        />
      );
    case 'accelerators':
      return <AcceleratorColumns of={of.accelerators} />;
    case 'hotspots':
      return (
        <HotspotMap
          map={map}
          hotspots={of.hotspots}
          chosen={new Set(of.hotspots.map(({ key }) => key))}
          names={of.counts}
        />
      );
    case 'asks':
      return <AskRows counts={of.counts} ofTheWhole={of.ofTheWhole} />;
  }
}

/** The illustration of a chapter, drawn from the agenda's own data. @param map the region as chosen in the settings */
export function Illustration({ of, map }: { of: IllustrationView; map: RegionShapes }) {
  const words = CHAPTER_WORDS[useContext(PageLocale)];
  if (of.draws === 'number')
    return of.figure ? (
      <div className="illustration">
        <Figures of={[of.figure]} className="illustration-figures figures-arriving" />
      </div>
    ) : null;
  return (
    <figure className={`illustration illustration-${of.draws}`}>
      <Drawing of={of} map={map} />
      <figcaption className="small">
        {words[of.draws]}
        {of.draws === 'map' ? <Legend of={of.subregions} /> : null}
        {'counts' in of && of.draws !== 'asks' ? <Counts of={of.counts} /> : null}
      </figcaption>
    </figure>
  );
}
