/** The server's `neo4j.conf`: Bolt on this machine only, small memory, nothing sent to anyone. */
export function configuration(port: number, certificates?: string): string {
  const lines = [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'server.memory.pagecache.size=256m',
    'dbms.usage_report.enabled=false',
    ...(certificates === undefined ? [] : encryption(certificates)),
  ];
  return `${lines.join('\n')}\n`;
}

function encryption(folder: string): string[] {
  return [
    'server.bolt.tls_level=OPTIONAL',
    'dbms.ssl.policy.bolt.enabled=true',
    `dbms.ssl.policy.bolt.base_directory=${folder}`,
    'dbms.ssl.policy.bolt.private_key=private.key',
    'dbms.ssl.policy.bolt.public_certificate=public.crt',
    'dbms.ssl.policy.bolt.client_auth=NONE',
  ];
}
