import { type Locale, pagePlace } from '@mra/agenda';

const nl = {
  title: 'Neem het mee',
  lead: 'Alle PDF’s en deelkaarten, in het Nederlands en het Engels. Ze worden gemaakt uit dezelfde teksten en cijfers als deze site.',
  briefs: 'Om te lezen en mee te nemen (PDF)',
  sorts: {
    agenda: 'De hele agenda',
    story: 'Het verhaal',
    subregion: pagePlace('subregions').name.nl,
    lobby: 'Lobbybrieven',
    accelerator: pagePlace('accelerators').name.nl,
    'action-line': pagePlace('action-lines').name.nl,
    theme: pagePlace('themes').name.nl,
  },
  cards: 'Deelkaarten (PNG en SVG)',
  cardsHelp: 'Beelden om te delen. Kies waarover ze gaan.',
  cardName: 'Deelkaart',
  sizes: 'PNG in pixels, en als tekening (SVG)',
  otherCards: 'De kaarten in het Engels',
  allBriefs: 'Bekijk alle PDF’s',
  file: 'Bestand',
  sizeUnknown: 'Staat er geen grootte bij, dan wordt het bestand gemaakt als u het opent.',
  date: 'Gewijzigd',
  languages: { nl: 'Nederlands', en: 'Engels' },
};

export const DOWNLOAD_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
    title: 'Take it along',
    lead: 'All PDFs and cards, in Dutch and English. They are made from the same texts and figures as this site.',
    briefs: 'To read and take along (PDF)',
    sorts: {
      agenda: 'The whole agenda',
      story: 'The story',
      subregion: pagePlace('subregions').name.en,
      lobby: 'Lobby briefs',
      accelerator: pagePlace('accelerators').name.en,
      'action-line': pagePlace('action-lines').name.en,
      theme: pagePlace('themes').name.en,
    },
    cards: 'Cards to share (PNG and SVG)',
    cardsHelp: 'Images to share. Choose what they are about.',
    cardName: 'Card',
    sizes: 'PNG in pixels, and as a drawing (SVG)',
    otherCards: 'The cards in Dutch',
    allBriefs: 'See all PDFs',
    file: 'File',
    sizeUnknown: 'Where no size is given, the file is made when you open it.',
    date: 'Changed',
    languages: { nl: 'Dutch', en: 'English' },
  },
};
