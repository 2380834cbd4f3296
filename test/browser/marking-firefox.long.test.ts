import { openFirefox } from '../engines/openFirefox';
import { describeMarking, innerPages } from './describeMarking';

// What the tool writes is the same for all engines: the innerPages pages are proved in Chromium.
describeMarking(openFirefox, innerPages);
