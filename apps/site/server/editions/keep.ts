import type { Answer } from '../http/answer.js';

/** For whom an edition is made ready. */
export type Purpose = 'public' | 'release' | 'preview' | 'candidate' | 'lobby';

/** Who may keep what is made of an edition, and for how many seconds before asking again. */
export interface KeepRule {
  by: 'anyone' | 'visitor' | 'nobody';
  seconds: number;
}

/**
 * What is made for everybody may be kept by everybody, who ask each time whether it changed: what is published is seen at the next look.
 * What one visitor may see is kept by nobody in between, and what is not published yet by nobody at all.
 */
export const KEEP: Readonly<Record<Purpose, KeepRule>> = {
  public: { by: 'anyone', seconds: 0 },
  release: { by: 'anyone', seconds: 0 },
  preview: { by: 'nobody', seconds: 0 },
  candidate: { by: 'nobody', seconds: 0 },
  lobby: { by: 'visitor', seconds: 0 },
};

/** The `cache-control` of what may be asked for again and may have changed by then. */
export function cacheControl({ by, seconds }: KeepRule): string {
  if (by === 'nobody') return 'no-store';
  const who = by === 'anyone' ? 'public' : 'private';
  if (seconds > 0) return `${who}, max-age=${seconds}`;
  return by === 'anyone' ? 'public, no-cache' : 'private, no-store';
}

/**
 * Sees to it that what is not for everybody is kept by nobody on the way and shown on no other site, whatever the handler says.
 * What is for everybody stays as it is.
 */
export function keptAs(keep: KeepRule, answer: Answer): Answer {
  if (keep.by === 'anyone') return answer;
  const { 'access-control-allow-origin': _shared, ...headers } = answer.headers;
  return {
    ...answer,
    headers: {
      ...headers,
      'cache-control': cacheControl(keep),
      'cross-origin-resource-policy': 'same-origin',
    },
  };
}
