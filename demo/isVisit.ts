/** Whether a `Host` header is of a visit that the panel has opened: `a1b2c3-1.shop.localhost:8020`. */
export function isVisit(host = ''): boolean {
  return /^(?!panel\.)[\w-]+\.shop\.localhost(?::|$)/.test(host);
}
