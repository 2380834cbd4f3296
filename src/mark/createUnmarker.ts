import { markName } from '../gate/tag';
import { createRewriter, type Rewriter } from './createRewriter';
import type { RewriteOptions, Task } from './RewriteContext';
import { unmarkTag } from './unmarkTag';

/** Makes a rewriter that takes the marks out of one text again. */
export function createUnmarker(options: RewriteOptions = {}): Rewriter {
  return createRewriter(unmarking, options);
}

const unmarking: Task = {
  judgeTag(_, attributes) {
    const mark = attributes.get(markName);
    return mark === undefined ? null : { names: mark.split(/\s+/).filter(Boolean), addresses: [] };
  },
  judgeText: () => null,
  rewrite: unmarkTag,
};
