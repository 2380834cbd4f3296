import type { NoticeLook } from '../types';

/** Two colours of a site that are hard to tell apart. */
export interface Faint {
  /** The custom property of what is to be seen, and of what it stands on. */
  readonly property: string;
  readonly on: string;
  /** Of contrast, to 1; rounded down, so that it never looks like enough. */
  readonly ratio: number;
  /** 7 for text, 3 for edges and what is filled. */
  readonly least: number;
  /** What helps: the property darker, or lighter. */
  readonly isToDarken: boolean;
}

/** What is used where a site sets nothing: as in `src/ui/styles.css`. */
const defaults: Readonly<Record<string, string>> = {
  '--ktw-text': 'CanvasText',
  '--ktw-muted': 'color-mix(in srgb, CanvasText 80%, Canvas)',
  '--ktw-background': 'Canvas',
  '--ktw-edge': 'color-mix(in srgb, CanvasText 60%, Canvas)',
  '--ktw-accent': 'color-mix(in srgb, #2f7fc8 60%, CanvasText)',
  '--ktw-accent-text': 'Canvas',
};

const pairs = [
  ['--ktw-text', '--ktw-background', 7],
  ['--ktw-muted', '--ktw-background', 7],
  ['--ktw-accent-text', '--ktw-accent', 7],
  ['--ktw-edge', '--ktw-background', 3],
  ['--ktw-accent', '--ktw-background', 3],
] as const;

/** Looks at the colours that a site gives our parts. Of those that it leaves as they are nothing is said. */
export function findFaint({ theme }: Pick<NoticeLook, 'theme'>): Faint[] {
  const style = getComputedStyle(document.body);
  const isSet = (name: string) => style.getPropertyValue(name) !== '';
  return pairs.flatMap(([property, on, least]) => {
    if (!isSet(property) && !isSet(on)) return [];
    const [a, b] = [property, on].map((name) => luminanceOf(name, theme)) as [number, number];
    const ratio = contrast(a, b);
    const rounded = Math.floor(ratio * 10) / 10;
    return ratio < least ? [{ property, on, ratio: rounded, least, isToDarken: b > 0.18 }] : [];
  });
}

/** By WCAG 2.2, of two relative luminances. */
function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** As the browser draws it in the page: any way to write a colour is right. */
function luminanceOf(property: string, theme: NoticeLook['theme']): number {
  const probe = document.createElement('div');
  if (theme !== 'auto') probe.style.colorScheme = theme;
  probe.style.color = `var(${property}, ${defaults[property]})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  const [red, green, blue] = drawPixel(color).map(toLinear) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function drawPixel(color: string): number[] {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const brush = canvas.getContext('2d');
  if (!brush) return [0, 0, 0];
  for (const each of ['white', color]) {
    brush.fillStyle = each;
    brush.fillRect(0, 0, 1, 1);
  }
  return [...brush.getImageData(0, 0, 1, 1).data];
}

function toLinear(byte: number): number {
  const share = byte / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
