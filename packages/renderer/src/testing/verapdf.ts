import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const JAXB = '/usr/share/java';
const JAXB_JARS = [
  'jaxb-api.jar',
  'jaxb-core.jar',
  'jaxb-runtime.jar',
  'jaxb-impl.jar',
  'javax.activation.jar',
  'istack-commons-runtime.jar',
  'FastInfoset.jar',
  'stax-ex.jar',
  'txw2.jar',
];

function hasJava(): boolean {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const isWhole = () => hasJava() && existsSync(join(JAXB, 'jaxb-api.jar'));

/** veraPDF's engine, as the npm package of another tool carries it: of that package its jar alone is used, on any Node. */
function engine(): string | null {
  const folder = join(dirname(createRequire(import.meta.url).resolve('@opendataloader/pdf')), '../lib');
  const jar = readdirSync(folder).find((name) => name.endsWith('.jar'));
  return jar ? join(folder, jar) : null;
}

/** Whether files can be checked here. On Debian the packages `default-jdk-headless` and `libjaxb-java` are all that it takes. */
export function hasVeraPdf(): boolean {
  return isWhole() && engine() !== null;
}

/**
 * Checks PDF files against PDF/UA-1 and PDF/A-2a.
 * @returns a line for each file and standard: the file, the standard and `passed` or the rules that it breaks
 */
export function validate(files: readonly string[]): { file: string; standard: string; result: string }[] {
  const jars = JAXB_JARS.map((name) => join(JAXB, name)).filter(existsSync);
  const source = fileURLToPath(new URL('Validate.java', import.meta.url));
  const output = execFileSync(
    'java',
    ['-cp', [engine() ?? '', ...jars].join(delimiter), source, 'ua1,2a', ...files],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return output
    .trim()
    .split('\n')
    .map((line) => {
      const [file = '', standard = '', result = ''] = line.split('\t');
      return { file, standard, result };
    });
}
