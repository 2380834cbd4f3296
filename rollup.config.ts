import { declarationFiles } from './scripts/build/declarationFiles';
import { npmModules } from './scripts/build/npmModules';
import { pageFiles } from './scripts/build/pageFiles';

// `npm run build` writes `dist`: the files of the script tag, the modules of the package, and their types.
export default [...pageFiles, ...npmModules, ...declarationFiles];
