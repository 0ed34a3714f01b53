import type { GraphServer } from '../../src/explorer/model/server.js';

/** The server itself, whose methods that are called are written down. */
export function recorded(server: GraphServer, calls: string[]): GraphServer {
  return new Proxy(server, {
    get(target, name, receiver) {
      const method = Reflect.get(target, name, receiver);
      return (...args: unknown[]) => {
        calls.push(String(name));
        return method.apply(target, args);
      };
    },
  });
}
