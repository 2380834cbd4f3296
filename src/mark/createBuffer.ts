/** Text, twice: as it stands, and with its template code blanked out at the same length. */
export interface Text {
  readonly raw: string;
  readonly plain: string;
}

/** Text on its way through: offsets are those of the whole. */
export interface TextBuffer {
  add(raw: string, plain: string): void;
  /** A part that has not been given out. */
  between(from: number, to: number): Text;
  /** Gives out what stands before an offset. */
  giveOut(to: number): void;
  /** Gives out other text in the place of a part. */
  replace(from: number, to: number, text: string): void;
  /** What was given out since the last time. */
  take(): string;
  /** Where that which is kept begins and ends. */
  readonly start: number;
  readonly end: number;
}

/** Makes an empty buffer. */
export function createBuffer(): TextBuffer {
  let raw = '';
  /** Null as long as there is no template code. */
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
