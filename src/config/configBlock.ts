/** The id of the block of JSON in the page. */
export const configBlockId = 'kotowari-config';
