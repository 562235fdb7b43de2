import { readFileSync } from 'node:fs';
import { KINDS } from '@mra/agenda';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Content } from '../index.js';
import { type Finding, isLocalized } from './findings.js';

const MANIFEST = new URL('../../manifest.yaml', import.meta.url);

const home = z.string().regex(/^(?:left out: .{15,}|[a-z-]+\/[a-z0-9-]+(?:\.[a-zA-Z]+)?)$/);

/** Where everything that the agenda holds lives: by section and id, a document, a field of one, or why it is left out. */
const manifestSchema = z.record(z.string(), z.record(z.string(), home));

/** How much of a section of the agenda the content holds. */
export interface SectionCount {
  section: string;
  expected: number;
  present: number;
  leftOut: number;
}

function isPresent(content: Content, where: string): boolean {
  const [, kind = '', key, field] = /^([a-z-]+)\/([a-z0-9-]+)(?:\.(\w+))?$/.exec(where) ?? [];
  const known = KINDS.find((each) => each === kind);
  const document = known && content[known].find((each) => each.key === key);
  if (!document) return false;
  if (!field) return true;
  const value = (document as Record<string, unknown>)[field];
  return typeof value === 'string' ? value !== '' : isLocalized(value);
}

/** Measures the content against the manifest. @throws for a manifest that is not right */
export function checkManifest(content: Content): { counts: SectionCount[]; findings: Finding[] } {
  const manifest = manifestSchema.parse(parse(readFileSync(MANIFEST, 'utf8')));
  const findings: Finding[] = [];
  const counts = Object.entries(manifest).map(([section, ids]) => {
    const homes = Object.entries(ids);
    const kept = homes.filter(([, where]) => !where.startsWith('left out: '));
    const missing = kept.filter(([, where]) => !isPresent(content, where));
    for (const [id, where] of missing)
      findings.push({ where, what: `The agenda’s “${id}” (${section}) should live here and does not.` });
    return {
      section,
      expected: homes.length,
      present: kept.length - missing.length,
      leftOut: homes.length - kept.length,
    };
  });
  return { counts, findings };
}
