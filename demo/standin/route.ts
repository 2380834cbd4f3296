import type { IncomingMessage } from 'node:http';
import { knownHosts, standIns } from './index';
import { toRealHost } from './rewrite';
import type { Route, StandInRequest } from './stand-in';

/** The vendor and the route that answer a request. */
export interface RouteMatch {
  readonly vendor: string;
  readonly route: Route;
}

/** Reads a request, with its real host. */
export function parseRequest({ headers, url = '/' }: IncomingMessage): StandInRequest {
  const [path = '/', query] = url.split('?', 2);
  return { host: toRealHost(headers.host ?? ''), path, query: new URLSearchParams(query) };
}

/** Finds the stand-in's route that answers a request, if there is one. */
export function findRoute(asked: StandInRequest): RouteMatch | undefined {
  if (!knownHosts.includes(asked.host)) return undefined;
  for (const { vendor, routes } of standIns) {
    const route = routes.find((candidate) => matches(candidate, asked));
    if (route) return { vendor, route };
  }
  return undefined;
}

function matches(route: Route, asked: StandInRequest): boolean {
  if (!route.hosts.includes(asked.host)) return false;
  if (route.path && !asked.path.startsWith(route.path)) return false;
  return !route.id || (asked.query.get('id') ?? '').startsWith(route.id);
}
