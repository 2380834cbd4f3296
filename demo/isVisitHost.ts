/** Whether a `Host` header is that of a visit opened by the panel: `a1b2c3-1.shop.localhost:8020`. */
export function isVisitHost(host = ''): boolean {
  return /^(?!panel\.)[\w-]+\.shop\.localhost(?::|$)/.test(host);
}
