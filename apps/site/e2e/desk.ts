import type { System } from '@mra/commands';
import type { Browser, Page } from 'playwright-core';

/** Logs in at the admin as an editor does. @returns the page, at the admin's home */
export async function logIn(browser: Browser, { origin, editor }: System): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${origin}/admin/login`);
  await page.fill('input[name="email"]', editor.email);
  await page.fill('input[name="password"]', editor.password);
  await page.click('button[type="submit"]');
  await page.waitForURL(/\/admin\/?$/);
  return page;
}

/** A document as the CMS answers it. */
export interface Stored {
  id: number | string;
  key: string;
  [field: string]: unknown;
}

/** The CMS's own API, in Dutch unless a query says otherwise, as somebody who is logged in uses it. */
export interface Desk {
  /** All documents of a collection. @param query as `draft=true` */
  list(collection: string, query?: string): Promise<Stored[]>;
  create(collection: string, data: object, query?: string): Promise<Stored>;
  change(collection: string, id: Stored['id'], data: object, query?: string): Promise<Stored>;
  upload(collection: string, file: File, data: object): Promise<Stored>;
  /** A global, which stands by itself: the settings. */
  global(name: string): Promise<Record<string, unknown>>;
  setGlobal(name: string, data: object): Promise<void>;
}

/** A paragraph as the CMS's editor keeps it. */
export function rich(text: string): object {
  const common = { version: 1, format: '', indent: 0, direction: 'ltr' };
  const words = { type: 'text', text, version: 1, format: 0, mode: 'normal', style: '', detail: 0 };
  return {
    root: { type: 'root', ...common, children: [{ type: 'paragraph', ...common, children: [words] }] },
  };
}

/** @throws with the CMS's own words when a request is refused */
export async function openDesk({ origin, editor }: System): Promise<Desk> {
  let authorization = '';
  async function ask(path: string, init: RequestInit = {}): Promise<unknown> {
    const answer = await fetch(`${origin}/api/${path}`, {
      ...init,
      headers: { ...init.headers, ...(authorization ? { authorization } : {}) },
    });
    const body = await answer.text();
    if (!answer.ok) throw new Error(`${init.method ?? 'GET'} ${path} answers ${answer.status}: ${body}`);
    return JSON.parse(body);
  }
  const json = (method: string, data: object): RequestInit => ({
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(data),
  });
  const doc = async (asked: Promise<unknown>) => ((await asked) as { doc: Stored }).doc;
  const { token } = (await ask('users/login', json('POST', editor))) as { token: string };
  authorization = `JWT ${token}`;
  // Payload shows no text at all to who names no language.
  const inDutch = (query: string) => (query.includes('locale=') ? query : `locale=nl&${query}`);
  return {
    list: async (collection, query = '') =>
      ((await ask(`${collection}?limit=0&depth=0&${inDutch(query)}`)) as { docs: Stored[] }).docs,
    create: (collection, data, query = '') => doc(ask(`${collection}?${inDutch(query)}`, json('POST', data))),
    change: (collection, id, data, query = '') =>
      doc(ask(`${collection}/${id}?${inDutch(query)}`, json('PATCH', data))),
    upload(collection, file, data) {
      const body = new FormData();
      body.set('file', file);
      body.set('_payload', JSON.stringify(data));
      return doc(ask(`${collection}?${inDutch('')}`, { method: 'POST', body }));
    },
    global: async (name) => (await ask(`globals/${name}?depth=0&${inDutch('')}`)) as Record<string, unknown>,
    setGlobal: async (name, data) => {
      await ask(`globals/${name}?${inDutch('')}`, json('POST', data));
    },
  };
}
