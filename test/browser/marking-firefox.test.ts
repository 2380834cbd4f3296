import { openFirefox } from '../engines/openFirefox';
import { proveMarking } from './proveMarking';

proveMarking(openFirefox);
