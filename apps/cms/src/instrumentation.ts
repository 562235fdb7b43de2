/** Runs once when the server starts. Next bundles this file for its other runtimes as well, so what needs Node stands elsewhere. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') await import('./requires-environment');
}
