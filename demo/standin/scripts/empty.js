// Settings, consent strings and the like: a tag loads them, and nothing else happens.
standin.ran(served.path.split('/').slice(0, 3).join('/'));
