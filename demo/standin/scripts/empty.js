// Settings, consent strings and the like: loaded by a tag, and nothing else happens.
standin.ran(served.path.split('/').slice(0, 3).join('/'));
