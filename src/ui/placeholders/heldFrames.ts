/** Finds the frames that wait: held by their address, or marked and not yet released. */
export const heldFrames = 'iframe[data-ktw-src],iframe[data-consent]:not([src])';
