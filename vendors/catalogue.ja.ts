import { ja } from './ja';
import { makeCatalogue } from './makeCatalogue';

/** What is told of the built-in vendors in Japanese. `kotowari build` writes this file for a shop's own. */
export const catalogue = makeCatalogue('ja', ja);
