import { readBuilt } from './config/readBuilt';
import type { Site } from './config/site';
import { startFromTag } from './startFromTag';

/** `kotowari build` writes it before this code. */
declare const KOTOWARI: Site;

// The `kotowari.js` of a shop that has built its own: the configuration stands in it.
startFromTag((tag) => readBuilt(tag, KOTOWARI), KOTOWARI.locales);
