import { describe, expect, it } from 'vitest';
import { acceleratorView } from '../kinds/accelerators/view.js';
import { actionLineView } from '../kinds/action-lines/view.js';
import { audienceView } from '../kinds/audiences/view.js';
import { subregionView } from '../kinds/subregions/view.js';
import { smallAgenda } from '../testing/documents.js';
import { editionOf } from '../testing/edition.js';
import { homeView } from './home.js';

describe('views', () => {
  it('shows Dutch, marked as Dutch, where English is missing', () => {
    const agenda = smallAgenda();
    Object.assign(agenda.documents.subregions[0] ?? {}, {
      tagline: { nl: 'Staal en zee' },
      ambition: { nl: 'Schoon staal.' },
    });
    const view = subregionView(editionOf(agenda), 'ijmond', 'en');
    expect(view.tagline).toEqual({ text: 'Staal en zee', lang: 'nl' });
    expect(view.ambition.lang).toBe('nl');
    expect(view.title.lang).toBe('en');
  });

  it('keeps what is asked apart from what a subregion takes on itself', () => {
    const view = subregionView(editionOf(), 'ijmond', 'nl');
    expect(view.demands.map((ask) => ask.key)).toEqual(['need-ij-lobby']);
    expect(view.commitments.map((ask) => ask.key)).toEqual(['need-ij-inzet']);
    expect(audienceView(editionOf(), 'the-hague', 'nl').demands.map((ask) => ask.key)).toEqual([
      'need-ij-lobby',
    ]);
  });

  it('puts the heaviest ask first and those without a weight last', () => {
    const agenda = smallAgenda();
    const [lobby] = agenda.documents.asks ?? [];
    agenda.documents.asks = [
      { ...lobby, key: 'a-none' },
      { ...lobby, key: 'b-two', weight: 2 },
      { ...lobby, key: 'c-one', weight: 1 },
    ] as typeof agenda.documents.asks;
    expect(audienceView(editionOf(agenda), 'the-hague', 'en').demands.map((ask) => ask.key)).toEqual([
      'c-one',
      'b-two',
      'a-none',
    ]);
  });

  it('dates a page by the newest thing that it shows', () => {
    expect(subregionView(editionOf(), 'ijmond', 'nl').changedOn).toBe('2026-03-04');
    expect(acceleratorView(editionOf(), 'acc-1', 'nl').changedOn).toBe('2026-01-02');
  });

  it('leads links in texts to the page in the reader’s language', () => {
    const links = JSON.stringify(acceleratorView(editionOf(), 'acc-1', 'en').body.blocks);
    expect(links).toContain('/en/action-lines/aligning-funds');
  });

  it('says what is not known', () => {
    const view = actionLineView(editionOf(), '1a', 'nl');
    expect([view.priority, view.status]).toEqual([null, null]);
    expect(view.initiators.map((party) => party.path)).toEqual(['/nl/deelregios/ijmond', null]);
  });

  it('cites the agenda where a figure has no other source', () => {
    const [figure] = homeView(editionOf(), 'en').figures;
    expect(figure).toMatchObject({ number: '1.5 million', year: null });
    expect(figure?.citation).toEqual({
      title: { text: 'Action agenda of the MRA Economy Platform, spring 2025, 2.1', lang: 'en' },
      url: null,
    });
  });
});
