import { z } from 'zod';

/** Whom an edition is for: everybody, or those who lobby as well. */
export const SCOPES = ['public', 'lobby'] as const;

export const scopeSchema = z.enum(SCOPES);

export type Scope = z.infer<typeof scopeSchema>;

/** Who may see a document, as an editor says it of that document. */
export const VISIBILITIES = ['public', 'lobby'] as const;

export type Visibility = (typeof VISIBILITIES)[number];

/** The scopes that may hold a document of each visibility. A visibility that is added here is seen nowhere until it says where. */
const SEEN_IN: Readonly<Record<Visibility, readonly Scope[]>> = {
  public: ['public', 'lobby'],
  lobby: ['lobby'],
};

function isVisibility(value: unknown): value is Visibility {
  return (VISIBILITIES as readonly unknown[]).includes(value);
}

/**
 * Whether an edition of a scope may hold a document.
 * @param visibility as it is stored; whatever is not a known visibility (nothing, `null`, a word of tomorrow) may be seen nowhere
 */
export function isVisible(visibility: unknown, scope: Scope): boolean {
  return isVisibility(visibility) && SEEN_IN[visibility].includes(scope);
}
