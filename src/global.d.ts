interface Document {
  /** Whether the page is rendered ahead of its visit: https://wicg.github.io/nav-speculation/ */
  readonly prerendering?: boolean;
}
