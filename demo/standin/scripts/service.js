// A service that the page itself needs. It only records that it ran.
standin.ran(`service ${served.path}`);
