/** What has become of a request to a vendor. */
export type Status = keyof typeof statuses;

/** What the panel calls each: for engineers, and for the owner of a shop. */
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
  /** The ids of all vendors that the address serves, or what else answers it. */
  readonly vendors: readonly string[];
  /** `''` where it is inline code. */
  readonly url: string;
  /** The tag that asked, by its name, or how it was asked for. */
  readonly by: string;
  /** How often the same was seen. */
  readonly times: number;
}

/** Whether a line is of something that has left the browser. */
export function hasLeft({ status }: Pick<Row, 'status'>): boolean {
  return status !== 'held' && status !== 'refused';
}
