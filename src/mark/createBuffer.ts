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
  let raw = '';
  /** Null until there is template code. */
  let plain: string | null = null;
  let start = 0;
  let out: string[] = [];
  const drop = (to: number) => {
    raw = raw.slice(to - start);
    plain = plain === null ? null : plain.slice(to - start);
    start = to;
  };
  const giveOut = (to: number) => {
    out.push(raw.slice(0, to - start));
    drop(to);
  };
  return {
    add(moreRaw, morePlain) {
      if (plain !== null || morePlain !== moreRaw) plain = (plain ?? raw) + morePlain;
      raw += moreRaw;
    },
    between(from, to) {
      const text = raw.slice(from - start, to - start);
      return { raw: text, plain: plain === null ? text : plain.slice(from - start, to - start) };
    },
    giveOut,
    replace(from, to, text) {
      giveOut(from);
      out.push(text);
      drop(to);
    },
    take() {
      const taken = out.join('');
      out = [];
      return taken;
    },
    get start() {
      return start;
    },
    get end() {
      return start + raw.length;
    },
  };
}
