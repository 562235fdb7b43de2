import { KINDS, type Kind, type Locale, schemaFields, textFields } from '@mra/agenda';
import { rich } from './desk';

export const MARK = 'zqxplant';

/** What an editor writes in: each kind but those that have no drafts. */
export const WRITTEN_KINDS = KINDS.filter((kind) => kind !== 'media' && kind !== 'settings');

/** What no editor can write. */
const FIXED = ['key', 'changedOn', 'formerSlugs'];

/** Texts by which nothing may be found, each with what it was written as. */
export class Marks {
  readonly #planted = new Map<string, string>();

  /** A new text. @param what where it is written, for whoever reads that it leaked */
  of(what: string): string {
    // Short enough for every field that holds a name, and a good part of an address.
    const text = `${MARK}-${String(this.#planted.size + 1).padStart(4, '0')}`;
    this.#planted.set(text, what);
    return text;
  }

  /** All texts that were made. */
  get texts(): string[] {
    return [...this.#planted.keys()];
  }

  /** What of the marked shows through in a text, also where a line or a hyphen breaks it. */
  leaks(text: string): string[] {
    const plain = text.toLowerCase().replace(/[\s\u00ad-]/g, '');
    const found = plain.match(new RegExp(`${MARK}\\d*`, 'g')) ?? [];
    return [...new Set(found)].map((each) => this.#planted.get(each.replace(/(\d+)$/, '-$1')) ?? each);
  }

  /** A mark in every text of a kind, in one language. */
  textsOf(kind: Kind, locale: Locale, why: string): Record<string, unknown> {
    return Object.fromEntries(
      textFields[kind].map(({ name, markdown }) => {
        const mark = this.of(`${why}: ${kind}.${name}.${locale}`);
        return [name, markdown ? rich(mark) : mark];
      }),
    );
  }

  /** A mark in every other field of a kind that is written in words: dates, addresses, codes, which a draft may have wrong. */
  words(kind: Kind, why: string): Record<string, unknown> {
    const fields = schemaFields(kind).filter(({ name, holds }) => holds === 'word' && !FIXED.includes(name));
    return Object.fromEntries(
      fields.map(({ name, many }) => {
        const mark = this.of(`${why}: ${kind}.${name}`);
        return [name, many ? [mark] : mark];
      }),
    );
  }
}
