import { openWebKit } from '../engines/openWebKit';
import { describeMarking, innerPages } from './describeMarking';

// What the tool writes is the same for all engines: the innerPages pages are proved in Chromium.
describeMarking(openWebKit, innerPages);
