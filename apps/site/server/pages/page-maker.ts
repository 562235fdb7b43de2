import type { Locale } from '@mra/agenda';
import { amsterdamDate } from '@mra/runtime';
import type { PageContext } from '../../contract/page-context.js';
import type { Release } from '../../contract/release.js';
import { cacheControl } from '../editions/keep.js';
import type { Resolved } from '../editions/resolve-edition.js';
import type { Answer } from '../http/answer.js';
import { isPersonal, type Visit } from '../http/visit.js';
import { webRequest } from '../http/web-request.js';
import { finish, type PageCache, pageKey } from './page-cache.js';
import { pageQuery, wholeQuery } from './page-query.js';
import type { RemixPages } from './remix.js';
import type { Trouble } from './trouble-page.js';
import { pageInVisit } from './visited.js';

export interface PageMakerOptions {
  /** The address that visitors use, without a slash at its end. */
  origin: string;
  remix: RemixPages;
  /** Finished pages; `null` where each is made anew, as while somebody works on them. */
  cache: PageCache | null;
  releases(): readonly Release[];
  sizeOf: PageContext['sizeOf'];
  /** What a page shows that no edition says. */
  stateOf(path: string): string;
}

const METHODS_OF_FORMS = ['POST', 'PUT', 'PATCH', 'DELETE'];

/** Makes pages and whatever else is made of an edition when it is asked for, and keeps what may be kept. */
export class PageMaker {
  constructor(readonly options: PageMakerOptions) {}

  /**
   * An answer that depends on nothing but an edition and an address: kept where what is made of this edition may be kept by anyone.
   * @param path the path, with what is read of the query
   * @param make is told the day in Amsterdam, as `2026-11-24`
   */
  async kept(
    visit: Visit,
    resolved: Resolved,
    path: string,
    make: (today: string) => Promise<Answer>,
  ): Promise<Answer> {
    const { cache } = this.options;
    const today = amsterdamDate();
    if (resolved.keep.by !== 'anyone' || !cache) return finish(await make(today), visit.encoding, 'once');
    const key = this.#key(visit, resolved, path, today);
    return cache.get(key) ?? cache.make(key, visit.encoding, () => make(today));
  }

  /**
   * The page at an address of the site. What is kept for everybody was made for a visitor who says nothing of themselves; who sends a
   * cookie is shown it too, and where it is not there yet a page of their own, which nobody else is given.
   */
  async page(visit: Visit, resolved: Resolved, path: string): Promise<Answer> {
    const asked = visit.request.url ?? '';
    const { query, kept } = pageQuery(path, asked);
    const address = path + query;
    if (resolved.keep.by !== 'anyone') return this.#alone(visit, resolved, path + wholeQuery(asked));
    // A page that can't be kept is made each time, so that it can't crowd out others.
    if (!kept) return this.#alone(visit, resolved, address);
    if (!isPersonal(visit.request))
      return this.kept(visit, resolved, address, (today) =>
        this.#render(this.#request(visit, address).request, resolved, today),
      );
    const today = amsterdamDate();
    const there = this.options.cache?.get(this.#key(visit, resolved, address, today));
    return there ?? this.#alone(visit, resolved, address);
  }

  /** The site's own page for an address that nothing has. */
  unknown(visit: Visit, resolved: Resolved, locale: Locale): Promise<Answer> {
    return this.page(visit, resolved, `/${locale}/-/-/-`);
  }

  /** What becomes of a form that was sent to an address of the site; the trouble with it where it is not taken. */
  async form(visit: Visit, resolved: Resolved, path: string): Promise<Answer | Trouble> {
    const { remix, origin } = this.options;
    const { method = '', headers, url = '' } = visit.request;
    if (!METHODS_OF_FORMS.includes(method) || !(await remix.takesForms(path))) return 'method';
    // The framework would answer with an empty page.
    const sentFrom = headers.origin;
    if (sentFrom !== undefined && sentFrom !== origin && hostOf(sentFrom) !== headers.host)
      return 'elsewhere';
    const { request, isTooLarge } = this.#request(visit, path + wholeQuery(url), visit.response);
    const answer = await this.#render(request, resolved).catch((error: unknown) => {
      if (isTooLarge()) return null;
      throw error;
    });
    if (!answer || isTooLarge()) return 'body-too-large';
    return finish(answer, visit.encoding, 'once');
  }

  #key({ encoding }: Visit, { opened, prefix }: Resolved, path: string, date: string): string {
    return pageKey({
      edition: opened.edition.id,
      prefix,
      path,
      state: this.options.stateOf(path.split('?')[0] ?? path),
      date,
      encoding,
    });
  }

  /** A page for this visitor only. */
  async #alone(visit: Visit, resolved: Resolved, address: string): Promise<Answer> {
    const { request } = this.#request(visit, address, visit.response);
    return finish(await this.#render(request, resolved), visit.encoding, 'once');
  }

  /** @param response of the visitor for whom the page is made; none where others may be given it too */
  #request(visit: Visit, address: string, response?: Visit['response']) {
    const url = new URL(address, this.options.origin);
    // The framework compares the page that a form was sent from with the address that visitors use.
    const { host = url.host, origin } = visit.request.headers;
    const headers = { 'x-forwarded-host': origin === this.options.origin ? url.host : host };
    return webRequest(visit.request, { url, headers, ...(response ? { response } : {}) });
  }

  async #render(
    request: Request,
    { opened, keep, release }: Resolved,
    today = amsterdamDate(),
  ): Promise<Answer> {
    const { remix, origin, releases, sizeOf } = this.options;
    const context = { opened, releases: releases(), release: release ?? null, origin, today, sizeOf };
    const answer = await remix.render(request, context);
    const html = release && pageInVisit(Buffer.from(answer.body).toString(), release.paths);
    return {
      ...answer,
      body: html ?? answer.body,
      headers: {
        // A visitor's browser asks each time and hears 304: what is published is seen at the next look.
        'cache-control': answer.status === 200 ? cacheControl(keep) : 'no-cache',
        'content-type': 'text/html; charset=utf-8',
        ...answer.headers,
      },
    };
  }
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
