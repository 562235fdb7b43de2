import type { SystemEnvironment } from '../environment.js';
import { isFree } from './ports.js';
import type { Started } from './processes.js';
import type { SetUp } from './system.js';

/** All that a command has started, also what is still starting: it ends together, once, on Ctrl-C or when the command says so. */
export class Running {
  readonly #started = new Set<Started>();
  #first: SetUp = { created: false };
  #ending = false;

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void this.end(0));
  }

  get ending(): boolean {
    return this.#ending;
  }

  /** Ends a program with the others; at once, where they are ending already. */
  readonly add = (started: Started): void => {
    this.#started.add(started);
    if (this.#ending) void started.stop();
    void started.ended.then(() => this.#started.delete(started));
  };

  /** Remembers the first user, whose password is stored nowhere: it is shown once, whatever happens. */
  remember(first: SetUp): void {
    this.#first = first;
  }

  showFirstUser(): void {
    if (!this.#first.created) return;
    const { email, password } = this.#first;
    this.#first = { created: false };
    console.log('\n  The first editor, shown this once:');
    console.log(`  ${'e-mail'.padEnd(14)} ${email}\n  ${'password'.padEnd(14)} ${password}`);
  }

  /** Ends all programs, and then this one. */
  async end(code: number): Promise<void> {
    if (this.#ending) return;
    this.#ending = true;
    this.showFirstUser();
    await Promise.all([...this.#started].map((each) => each.stop()));
    process.exit(code);
  }
}

/** @throws with one line that says which port is taken, and what to do */
export async function requireFreePorts({ PORT, CMS_PORT }: SystemEnvironment): Promise<void> {
  for (const [name, port] of Object.entries({ PORT, CMS_PORT })) {
    if (!(await isFree(port)))
      throw new Error(`Port ${port} is taken: stop what listens there, or set ${name} to another port.`);
  }
}

/** Shows addresses to open, by what is there. */
export function showPlaces(places: Readonly<Record<string, string>>): void {
  for (const [name, place] of Object.entries(places)) console.log(`  ${name.padEnd(14)} ${place}`);
}
