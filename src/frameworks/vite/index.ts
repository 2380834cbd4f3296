export { KotowariConfigError } from '../../config/KotowariConfigError';
export type { UserConfig } from '../../types';
export { type KotowariPlugin, kotowari } from './kotowari';
