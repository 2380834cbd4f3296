export { KotowariConfigError } from '../../config/KotowariConfigError';
export type { UserConfig } from '../../types';
export { type AstroOptions, type KotowariIntegration, kotowari } from './kotowari';
