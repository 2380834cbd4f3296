import { catalogue } from '../../vendors/catalogue.ja';
import { list } from './ja.list';

/** Japanese without the words of the first layer, which come in the file of the notice. */
export const pack = { locale: 'ja', messages: list, catalogue };
