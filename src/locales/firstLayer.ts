import type { Messages } from './ja';

/** The keys of what is said before the list is opened. They come with the notice, the rest later. */
export const firstLayer = [
  'noticeHeading',
  'noticeArrived',
  'noticeHeld',
  'noticeRunning',
  'noticeEarly',
  'noticeNew',
  'noticeEffect',
  'shopStays',
  'noticeLater',
  'gpcOn',
  'policyLink',
  'allowAll',
  'refuseAll',
  'choose',
  'doneAll',
  'doneNone',
  'doneSome',
  'doneHow',
  'change',
  'dismiss',
] as const satisfies readonly (keyof Messages)[];

/** The words of the first layer. */
export type Words = Pick<Messages, (typeof firstLayer)[number]>;
