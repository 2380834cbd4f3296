export type * from './types/client';
export type * from './types/config';
export type * from './types/consent';
export type * from './types/effect';
export type * from './types/observable';
export type * from './types/record';
export type * from './types/vendor';
