import { APIError, type CollectionBeforeOperationHook, type RequestContext } from 'payload';

/** What an operation is about to do to the live content. */
export interface Intent {
  /** Only a draft is saved: what is live stays as it is. */
  savesDraft: boolean;
  /** The version that is being restored, or `null`. */
  restores: number | string | null;
}

/** The intent of the operation that a hook runs in. */
export function intentOf({ intent }: RequestContext): Intent {
  return (intent as Intent | undefined) ?? { savesDraft: false, restores: null };
}

/**
 * Notes what an operation is about to do: the hooks that come after are no longer told whether it is a draft that is saved.
 * @throws {APIError} for publishing in one language: Payload then leaves the fields that have no language behind.
 */
export const noteIntent: CollectionBeforeOperationHook = ({ args, context, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return;
  const { draft, id, data, publishSpecificLocale } = args as {
    draft?: boolean;
    id?: number | string;
    data?: { _status?: string };
    publishSpecificLocale?: string;
  };
  if (publishSpecificLocale) {
    const message =
      req.i18n?.language === 'en'
        ? 'Both languages are published together; nothing was published.'
        : 'Beide talen worden samen gepubliceerd; er is niets gepubliceerd.';
    throw new APIError(message, 400, null, true);
  }
  const restores = operation === 'restoreVersion' ? (id ?? null) : null;
  const savesDraft = draft === true && (restores !== null || data?._status !== 'published');
  context.intent = { savesDraft, restores } satisfies Intent;
};
