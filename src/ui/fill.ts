/** Puts values into the places of a message: `{name}`. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/{(\w+)}/g, (place, key) => `${values[key] ?? place}`);
}
