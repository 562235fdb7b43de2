import type { HomeView, LinkView } from '@mra/agenda';
import { subregionOf } from '../../components/drawings/region-map';
import { PageLink } from '../../components/elements/facts';
import { Line } from '../../components/elements/text';
import { HOME_WORDS } from './words';

export function Subregions({ of, municipalities }: { of: HomeView; municipalities: readonly LinkView[] }) {
  return (
    <section aria-labelledby="subregions">
      <h2 id="subregions" className="over-tiles">
        {HOME_WORDS[of.locale].subregions}
      </h2>
      <ul className="tiles home-tiles">
        {of.subregions.map((subregion) => (
          <li key={subregion.key} data-subregion={subregionOf(subregion.key)}>
            <a href={subregion.path}>
              <strong className="display tile-name">
                <Line of={subregion.title} />
              </strong>
              <span>
                <Line of={subregion.tagline} />
              </span>
            </a>
          </li>
        ))}
      </ul>
      <div className="home-councils">
        <h3>{HOME_WORDS[of.locale].municipality}</h3>
        <ul>
          {municipalities.map((municipality) => (
            <li key={municipality.key}>
              <PageLink to={municipality} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
