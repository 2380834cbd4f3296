import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** They go through many pages in an engine of their own, and are short to read: by size they were last. */
const LONG = /(?:marking-\w+|webkit|firefox|vectors|withdraw|before-the-choice)\.test\.ts$/;

/** Starts the files that take longest first, so that none of them runs on alone at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
