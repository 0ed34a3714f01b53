import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** In bytes. */
export interface Memory {
  readonly resident: number;
  /** The most that was resident so far; what is resident now where the system does not keep it. */
  readonly peak: number;
}

/** What a process of ours holds in memory: by /proc on Linux, by `ps` elsewhere; nothing once it has ended. */
export function memoryOf(pid: number): Memory {
  if (existsSync('/proc/self/status')) {
    const text = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : '';
    return { resident: kilobytes(text, 'VmRSS'), peak: kilobytes(text, 'VmHWM') };
  }
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  const resident = Number(stdout.trim()) * 1024;
  return { resident, peak: resident };
}

function kilobytes(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * 1024;
}
