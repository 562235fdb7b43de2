import { reasonOf } from '@mra/runtime';

/** Runs once when the server starts: a wrong environment ends it here, and not at an editor's first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  try {
    await import('./environment');
  } catch (error) {
    console.error(reasonOf(error));
    process.exit(1);
  }
}
