/** What is the matter, for whoever reads one line: a database library wraps what its database says in the query that failed. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message.replaceAll('Error: ', '');
}
