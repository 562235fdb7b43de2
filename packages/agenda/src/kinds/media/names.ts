import { words } from '../../locales.js';
import { defineNames } from '../names.js';
import { BASE } from '../shared-names.js';
import { mediaSchema } from './schema.js';

export const names = defineNames(mediaSchema, {
  singular: words('Beeld', 'Picture'),
  plural: words('Beelden', 'Pictures'),
  help: words(
    'Foto’s en tekeningen. Een beeld wordt openbaar zodra een gepubliceerde pagina het toont.',
    'Photographs and drawings. A picture becomes public once a published page shows it.',
  ),
  tabs: {},
  fields: {
    ...BASE,
    alt: {
      label: words('Beschrijving', 'Description'),
      help: words(
        'Wat is er te zien? Voor wie het beeld niet ziet, in beide talen.',
        'What does it show? For those who do not see it, in both languages.',
      ),
      meaning: words('wat er te zien is', 'what it shows'),
    },
    credit: {
      label: words('Maker', 'Credit'),
      help: words('Wie het beeld maakte.', 'Who made the picture.'),
      meaning: words('wie het beeld maakte', 'who made the picture'),
    },
    blob: {
      label: words('Bestand', 'File'),
      meaning: words('SHA-256 van het bestand', 'SHA-256 of the file'),
    },
    mimeType: {
      label: words('Soort bestand', 'Type of file'),
      meaning: words('soort bestand', 'type of file'),
      choices: {
        'image/jpeg': words('JPEG', 'JPEG'),
        'image/png': words('PNG', 'PNG'),
        'image/webp': words('WebP', 'WebP'),
        'image/avif': words('AVIF', 'AVIF'),
        'image/svg+xml': words('SVG', 'SVG'),
      },
    },
    width: { label: words('Breedte', 'Width'), meaning: words('breedte in pixels', 'width in pixels') },
    height: { label: words('Hoogte', 'Height'), meaning: words('hoogte in pixels', 'height in pixels') },
  },
});
