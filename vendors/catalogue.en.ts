import { en } from './en';
import { makeCatalogue } from './makeCatalogue';

/** What is told of the built-in vendors in English. `kotowari build` writes this file for a shop's own. */
export const catalogue = makeCatalogue('en', en);
