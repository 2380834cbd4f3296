import express, { type Request, type Response, type Router } from 'express';

/** How many records the demo keeps; the oldest go first. */
const MOST = 2000;

/**
 * A small receiver of records, as a shop may write one (`docs/records.md`). It stores each id once, however
 * often it arrives, and does not store the sender's address or browser. Everything is in memory. `GET` lists
 * the records.
 */
export function recordsReceiver(): Router {
  const records = new Map<string, object>();
  const take = ({ body }: Request, response: Response) => {
    if (!isRecord(body)) return void response.sendStatus(400);
    const isNew = !records.has(body.id);
    records.set(body.id, body);
    for (const id of records.keys()) {
      if (records.size <= MOST) break;
      records.delete(id);
    }
    response.sendStatus(isNew ? 201 : 200);
  };
  const router = express.Router();
  router.post('/', express.json({ limit: '8kb' }), take);
  router.get('/', (_, response) => void response.json([...records.values()]));
  return router;
}

/** Whether this may be a record. A real shop would validate it by `docs/record.schema.json`. */
function isRecord(body: unknown): body is { readonly id: string } {
  const { schema, id, decidedAt, vendors } = Object(body);
  return (
    schema === 1 &&
    /^[\da-f-]{20,50}$/.test(`${id}`) &&
    !Number.isNaN(Date.parse(decidedAt)) &&
    Object.values(Object(vendors)).every((answer) => typeof answer === 'boolean')
  );
}
