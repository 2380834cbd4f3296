/** The attributes of a start tag by name, as the browser reads them. */
export type Attributes = ReadonlyMap<string, string>;

/** What stands round a tag. */
export interface Surroundings {
  /** The `<base href>` that holds. */
  readonly base: string | undefined;
  /** Whom the tags in the markup of a frame's `srcdoc` go to. */
  readonly ofMarkup: (markup: string) => readonly string[];
  /** Whether there is template code in the tag. */
  readonly isTemplate: boolean;
  /** Whether it stands in a file, where attributes may be bound to code and elements be components. */
  readonly isFile?: boolean;
}
