import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders: string[] = [];

/** A new folder with `private.key` and a self-signed `public.crt` for this machine; undefined where there is no `openssl`. */
export function selfSigned(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-certificate-'));
  folders.push(folder);
  const [key, certificate] = [join(folder, 'private.key'), join(folder, 'public.crt')];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const files = ['-keyout', key, '-out', certificate, '-days', '2'];
  const { status } = spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...files, ...names]);
  return status === 0 ? folder : undefined;
}

export function removeSelfSigned(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
