import { openWebKit } from '../engines/openWebKit';
import { proveMarking } from './proveMarking';

proveMarking(openWebKit);
