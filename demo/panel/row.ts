/** What happened to a request to a vendor. */
export type Status = keyof typeof statuses;

/** The labels in the panel, for engineers and for shop owners. */
export const statuses = {
  held: ['held', '待っている'],
  refused: ['refused', '断った'],
  released: ['released', '許可の後'],
  sent: ['allowed', '許可ずみ'],
  ahead: ['ahead by the browser', '先読み'],
  unheld: ['not held', '素通り'],
  free: ['never held', '対象外'],
} as const;

/** One line of the panel's table. */
export interface Row {
  readonly status: Status;
  /** The ids of all vendors that use the URL, or who else answers it. */
  readonly vendors: readonly string[];
  /** Empty for inline code. */
  readonly url: string;
  /** The name of the tag that made the request, or how it was made. */
  readonly by: string;
  /** How many equal requests there were. */
  readonly times: number;
}

/** Whether the request has left the browser. */
export function hasLeft({ status }: Pick<Row, 'status'>): boolean {
  return status !== 'held' && status !== 'refused';
}
