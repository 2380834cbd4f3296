/** A profile of Chromium's sampler: https://chromedevtools.github.io/devtools-protocol/tot/Profiler/ */
export interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: {
    readonly functionName: string;
    readonly url: string;
    readonly lineNumber: number;
  };
  readonly children?: readonly number[];
}

/** The time of a function, without and with the functions that it called, in milliseconds. */
interface Weight {
  self: number;
  total: number;
}

/** Lists the ten functions with the most time of their own, and the ten with the most in total, per visit. */
export function readProfile(profiles: readonly Profile[]): string {
  const weights = new Map<string, Weight>();
  for (const profile of profiles) addProfile(weights, profile);
  const all = [...weights].filter(([name]) => !name.startsWith('('));
  const write = (by: keyof Weight) =>
    all
      .sort(([, one], [, other]) => other[by] - one[by])
      .slice(0, 10)
      .map(([name, weight]) => `${(weight[by] / profiles.length).toFixed(2).padStart(7)}  ${name}`)
      .join('\n');
  return `itself, ms per visit\n${write('self')}\n\nwith what it calls, ms per visit\n${write('total')}`;
}

function addProfile(weights: Map<string, Weight>, profile: Profile): void {
  const { nodes, samples = [], timeDeltas = [] } = profile;
  const selves = new Map<number, number>();
  for (const [index, id] of samples.entries()) {
    // Each sample counts for the time until the next one.
    selves.set(id, (selves.get(id) ?? 0) + (timeDeltas[index + 1] ?? 0) / 1000);
  }
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const visit = (node: ProfileNode, above: readonly string[]): number => {
    const name = nameOf(node);
    const self = selves.get(node.id) ?? 0;
    const inside = [...above, name];
    const children = (node.children ?? []).flatMap((id) => byId.get(id) ?? []);
    const total = children.reduce((sum, child) => sum + visit(child, inside), self);
    const weight = weights.get(name) ?? { self: 0, total: 0 };
    weight.self += self;
    // A recursive call is already counted with its caller.
    if (!above.includes(name)) weight.total += total;
    weights.set(name, weight);
    return total;
  };
  const [root] = nodes;
  if (root) visit(root, []);
}

/** Names anonymous functions by their line in the build. */
function nameOf({ callFrame: { functionName, lineNumber, url } }: ProfileNode): string {
  if (!url && !functionName) return '(root)';
  return functionName || `(line ${lineNumber + 1})`.replace('(', 'function in ').replace(')', '');
}
