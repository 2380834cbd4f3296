import { prepareConfig } from './config/prepareConfig';
import { readSettings } from './config/readSettings';
import { startFromTag } from './startFromTag';

// `kotowari.js`: the configuration stands in the page.
startFromTag((tag) => prepareConfig(readSettings(tag)));
