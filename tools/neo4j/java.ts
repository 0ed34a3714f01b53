import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Java {
  readonly home: string;
  /** 17, 21, 25 … */
  readonly major: number;
}

const EXECUTABLE = process.platform === 'win32' ? 'java.exe' : 'java';
const FOLDERS: readonly { readonly folder: string; readonly inside: string }[] = [
  { folder: '/usr/lib/jvm', inside: '' },
  { folder: '/Library/Java/JavaVirtualMachines', inside: 'Contents/Home' },
];

export function javaExecutable({ home }: Java): string {
  return join(home, 'bin', EXECUTABLE);
}

/** Every Java that is found in JAVA_HOME, on PATH and in the usual folders, the newest first. */
export function findJavas(): readonly Java[] {
  const homes = [
    process.env.JAVA_HOME,
    homeOnPath(),
    ...FOLDERS.flatMap(({ folder, inside }) => homesIn(folder, inside)),
  ];
  const javas = [...new Set(homes)].flatMap((home) => (home === undefined || home === '' ? [] : inspect(home)));
  return javas.sort((a, b) => b.major - a.major);
}

function homesIn(folder: string, inside: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name, inside)) : [];
}

/** Asks the `java` on PATH for its home: what lies on PATH may be a link or a shim. */
function homeOnPath(): string | undefined {
  return settings(EXECUTABLE).get('java.home');
}

function inspect(home: string): Java[] {
  const executable = join(home, 'bin', EXECUTABLE);
  if (!existsSync(executable)) return [];
  const major = Number.parseInt(settings(executable).get('java.specification.version') ?? '', 10);
  return Number.isNaN(major) ? [] : [{ home, major }];
}

function settings(executable: string): ReadonlyMap<string, string> {
  const { stderr } = spawnSync(executable, ['-XshowSettings:properties', '-version'], { encoding: 'utf8' });
  const lines = (stderr ?? '').matchAll(/^ {4}(\S+) = (.*)$/gm);
  return new Map([...lines].map(([, key = '', value = '']) => [key, value.trim()]));
}
