import { readdir, readFile } from 'node:fs/promises';

/** What a process was started with; empty for one that has ended. */
const commandOf = (pid: number) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');

/** The processes that a process started, and those that these started. */
async function descendants(pid: number): Promise<number[]> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const lists = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => '')),
  );
  const children = lists.join(' ').split(' ').filter(Boolean).map(Number);
  return [...children, ...(await Promise.all(children.map(descendants))).flat()];
}

async function highest(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
}

async function below(pid: number, command: RegExp): Promise<number[]> {
  const all = await descendants(pid);
  const commands = await Promise.all(all.map(commandOf));
  return all.filter((_, at) => command.test(commands[at] ?? ''));
}

/** Linux counts the time of processes in hundredths of a second. */
const TICK_MS = 10;

/** The processor time, in milliseconds, that some processes below this one have taken so far. @param command what they were started with */
export async function processorTime(command: RegExp): Promise<number> {
  const pids = await below(process.pid, command);
  const stats = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')));
  return stats.reduce((sum, stat) => {
    const [, , , , , , , , , , , user = 0, system = 0] = stat.split(') ')[1]?.split(' ').map(Number) ?? [];
    return sum + (user + system) * TICK_MS;
  }, 0);
}

/**
 * The most resident memory, in MiB, that the largest of some processes below a process ever took; 0 where there are none.
 * @param command what these were started with
 */
export async function peakMemory(command: RegExp): Promise<number> {
  return Math.max(0, ...(await Promise.all((await below(process.pid, command)).map(highest))));
}
