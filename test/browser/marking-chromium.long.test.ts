import { openChromium } from '../engines/openChromium';
import { proveMarking } from './proveMarking';

proveMarking(openChromium);
