import { openChromium } from '../engines/openChromium';
import { describeMarking } from './describeMarking';

describeMarking(openChromium);
