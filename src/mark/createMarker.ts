import { createRewriter, type Rewriter } from './createRewriter';
import { judgeCode } from './judgeCode';
import { judgeStyle, judgeTag } from './judgeTag';
import type { Owners } from './owners';
import type { RewriteOptions, Task } from './RewriteContext';
import { rewriteTag } from './rewriteTag';

/** Makes a rewriter that marks every vendor's tag in one text. */
export function createMarker(owners: Owners, options: RewriteOptions = {}): Rewriter {
  return createRewriter(markingTask(owners), options);
}

function markingTask(owners: Owners): Task {
  return {
    judgeTag: (element, attributes, around) => judgeTag(element, attributes, owners, around),
    judgeText: ({ element, attributes }, text) =>
      element === 'style'
        ? judgeStyle(text, owners)
        : judgeCode(text, attributes.get('type') === 'module', owners),
    rewrite: rewriteTag,
  };
}
