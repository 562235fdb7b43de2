import { reasonOf } from '@mra/runtime';

// A wrong environment ends the server here, and not at an editor's first request.
try {
  await import('./environment');
} catch (error) {
  console.error(reasonOf(error));
  process.exit(1);
}
