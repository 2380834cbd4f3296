/** Writes a value of JSON as JavaScript, with quotation marks only where a key needs them. */
export function writeLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeLiteral).join()}]`;
  if (Object(value) !== value) return JSON.stringify(value);
  const parts = Object.entries(value as object)
    .filter(([, part]) => part !== undefined)
    .map(([key, part]) => `${writeKey(key)}:${writeLiteral(part)}`);
  return `{${parts.join()}}`;
}

/** `__proto__` would not be a key like any other. */
function writeKey(key: string): string {
  if (key === '__proto__') return '["__proto__"]';
  return /^[a-z_$][\w$]*$/i.test(key) ? key : JSON.stringify(key);
}
