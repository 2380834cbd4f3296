// A service that the page itself needs: it only tells that it ran.
standin.ran(`service ${served.path}`);
