/** The message of one error; errors that came from another process have lost their class, and one of several may have no own message. */
function messageOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('message' in error))
    return typeof error === 'object' ? JSON.stringify(error) : String(error);
  if (error.message) return String(error.message);
  if ('errors' in error && Array.isArray(error.errors) && error.errors.length > 0)
    return messageOf(error.errors[0]);
  return 'code' in error ? String(error.code) : '';
}

const causeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;

/** What went wrong, in one line without a stack: the message, and the cause's between brackets. */
export function reasonOf(error: unknown): string {
  const cause = causeOf(error);
  const why = cause === undefined || cause === null ? '' : messageOf(cause);
  return why ? `${messageOf(error)} (${why})` : messageOf(error);
}

/** What lies at the bottom of an error: a database library wraps what its database says in the query that failed. */
export function innermostReasonOf(error: unknown): string {
  const cause = causeOf(error);
  return cause instanceof Error ? innermostReasonOf(cause) : messageOf(error).replace(/\b\w*Error: /g, '');
}
