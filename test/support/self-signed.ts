import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A new folder with `private.key` and a self-signed `public.crt` for this machine; undefined where there is no `openssl`.
 * It goes when this process does.
 */
export function selfSigned(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-certificate-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const [key, certificate] = [join(folder, 'private.key'), join(folder, 'public.crt')];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const files = ['-keyout', key, '-out', certificate, '-days', '2'];
  const { status } = spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...files, ...names]);
  return status === 0 ? folder : undefined;
}
