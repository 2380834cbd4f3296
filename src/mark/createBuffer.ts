/** The same text twice: as written, and with its template code blanked out at the same length. */
export interface Text {
  readonly raw: string;
  readonly plain: string;
}

/** Holds text until it is released. Offsets count from the start of the whole text. */
export interface TextBuffer {
  add(raw: string, plain: string): void;
  /** Returns a part that has not been released. */
  between(from: number, to: number): Text;
  /** Releases everything before an offset. */
  giveOut(to: number): void;
  /** Releases everything before a part, then other text in its place. */
  replace(from: number, to: number, text: string): void;
  /** Returns what was released since the last call. */
  take(): string;
  /** The bounds of the text that is still held. */
  readonly start: number;
  readonly end: number;
}

/** Creates an empty buffer. */
export function createBuffer(): TextBuffer {
  const held: Held = { raw: '', plain: null, start: 0, out: [] };
  return {
    add: (raw, plain) => add(held, raw, plain),
    between: (from, to) => textBetween(held, from, to),
    giveOut: (to) => giveOut(held, to),
    replace(from, to, text) {
      giveOut(held, from);
      held.out.push(text);
      drop(held, to);
    },
    take: () => held.out.splice(0).join(''),
    get start() {
      return held.start;
    },
    get end() {
      return held.start + held.raw.length;
    },
  };
}

interface Held {
  raw: string;
  /** Null until there is template code. */
  plain: string | null;
  start: number;
  readonly out: string[];
}

function add(held: Held, raw: string, plain: string): void {
  if (held.plain !== null || plain !== raw) held.plain = (held.plain ?? held.raw) + plain;
  held.raw += raw;
}

function textBetween({ raw, plain, start }: Held, from: number, to: number): Text {
  const text = raw.slice(from - start, to - start);
  return { raw: text, plain: plain === null ? text : plain.slice(from - start, to - start) };
}

function giveOut(held: Held, to: number): void {
  held.out.push(held.raw.slice(0, to - held.start));
  drop(held, to);
}

function drop(held: Held, to: number): void {
  const count = to - held.start;
  held.raw = held.raw.slice(count);
  held.plain = held.plain?.slice(count) ?? null;
  held.start = to;
}
