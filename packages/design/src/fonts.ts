import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export const TITLE_FAMILY = 'Bricolage Grotesque';
export const TEXT_FAMILY = 'Atkinson Hyperlegible Next';

/** One static font: what CSS, react-pdf and satori need to register it. */
export interface FontFile {
  family: string;
  weight: 400 | 600 | 700 | 800;
  style: 'normal' | 'italic';
  /** Absolute path of the full TrueType file. */
  path: string;
}

const { resolve } = createRequire(import.meta.url);

const bricolage = (name: string) => resolve(`@expo-google-fonts/bricolage-grotesque/${name}`);
const atkinson = (name: string) => resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${name}`);

/** The fonts of the house, full and uncut: for PDF and card. */
export const FONTS: readonly FontFile[] = [
  {
    family: TITLE_FAMILY,
    weight: 600,
    style: 'normal',
    path: bricolage('600SemiBold/BricolageGrotesque_600SemiBold.ttf'),
  },
  {
    family: TITLE_FAMILY,
    weight: 800,
    style: 'normal',
    path: bricolage('800ExtraBold/BricolageGrotesque_800ExtraBold.ttf'),
  },
  {
    family: TEXT_FAMILY,
    weight: 400,
    style: 'normal',
    path: atkinson('400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
  },
  {
    family: TEXT_FAMILY,
    weight: 400,
    style: 'italic',
    path: atkinson('400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf'),
  },
  {
    family: TEXT_FAMILY,
    weight: 700,
    style: 'normal',
    path: atkinson('700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'),
  },
];

/** The bytes of a font. @throws when the font's package is not installed. */
export function readFont(font: FontFile): Buffer {
  return readFileSync(font.path);
}

/** Every character that the agenda's texts may hold beside the printable ASCII ones. */
export const EXTRA_CHARACTERS =
  '\u00a0\u2009¡¿£§©«»°±²³·¼½¾×÷ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßŁłŃńŚśŹźŻżŠšŽžČčĐđŒœĲĳ–—‘’‚“”„•…€−≤≥';
