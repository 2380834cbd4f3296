import { openWebKit } from '../engines/openWebKit';
import { inner, proveMarking } from './proveMarking';

// What the tool writes is the same for all engines: the inner pages are proved in Chromium.
proveMarking(openWebKit, inner);
