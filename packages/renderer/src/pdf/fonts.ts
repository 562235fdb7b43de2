import { FONTS } from '@mra/design';
import { Font } from '@react-pdf/renderer';
import { fontOf } from '../text/measure.js';

// react-pdf sets its texts with the fonts that these were measured with: opened once, and their words remembered.
for (const file of FONTS) {
  const { family, weight, style, path } = file;
  Font.register({ family, src: path, fontWeight: weight, fontStyle: style });
  const source = Font.getRegisteredFonts()[family]?.sources.find(({ src }) => src === path);
  if (source) Object.assign(source, { data: fontOf(file), loadResultPromise: Promise.resolve() });
}

// What is not running text stays whole; running text brings its own hyphenation.
Font.registerHyphenationCallback((word) => [word]);
