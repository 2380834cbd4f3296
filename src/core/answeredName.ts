/** What the notice in the first HTML was answered with, in an attribute, until the UI comes and confirms it. */
export const answeredName = 'data-ktw-answered';
