import { commitTransaction, type Endpoint, initTransaction, killTransaction } from 'payload';
import { onlyEditorsChangeContent } from '../access/only-editors-change-content';
import { importObservations } from './store';

const LARGEST_FILE = 2_000_000;

/**
 * `POST /api/observations/import`: publishes the observations of a CSV file, which is the body. Answers with what was added and changed, or
 * with 422 and what is wrong by row; then nothing was changed.
 */
export const importEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    if (!(await onlyEditorsChangeContent({ req }))) return Response.json({ errors: [] }, { status: 403 });
    const csv = (await req.text?.()) ?? '';
    if (csv.length > LARGEST_FILE) {
      const message = 'Dit bestand is te groot: hoogstens 2 MB.';
      return Response.json({ errors: [{ row: 1, message }] }, { status: 413 });
    }
    const owns = await initTransaction(req);
    try {
      const result = await importObservations(csv, req);
      if (owns) await commitTransaction(req);
      return Response.json(result, { status: result.errors.length > 0 ? 422 : 200 });
    } catch (error) {
      await killTransaction(req);
      throw error;
    }
  },
};
