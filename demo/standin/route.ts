import type { IncomingMessage } from 'node:http';
import { knownHosts, standIns } from './index';
import { realHost } from './rewrite';
import type { Asked, Route } from './stand-in';

/** Who answers a request: a vendor by one of its routes. */
export interface Answerer {
  readonly vendor: string;
  readonly route: Route;
}

/** Reads what is asked for, under the network's real name. */
export function readAsked({ headers, url = '/' }: IncomingMessage): Asked {
  const [path = '/', query] = url.split('?', 2);
  return { host: realHost(headers.host ?? ''), path, query: new URLSearchParams(query) };
}

/** Finds the stand-in that answers, if there is one. */
export function findRoute(asked: Asked): Answerer | undefined {
  if (!knownHosts.includes(asked.host)) return undefined;
  for (const { vendor, routes } of standIns) {
    const route = routes.find((candidate) => fits(candidate, asked));
    if (route) return { vendor, route };
  }
  return undefined;
}

function fits(route: Route, asked: Asked): boolean {
  if (!route.hosts.includes(asked.host)) return false;
  if (route.path && !asked.path.startsWith(route.path)) return false;
  return !route.id || (asked.query.get('id') ?? '').startsWith(route.id);
}
