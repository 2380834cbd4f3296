// Clarity's loader: requests the recorder, and the image that matches identities with Bing.
standin.ran('clarity tag');
standin.load('https://scripts.clarity.ms/0.8.9/clarity.js');
standin.image('https://c.clarity.ms/c.gif');
