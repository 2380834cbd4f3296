// Universal Analytics: drains `ga.q`, writes its cookies, reports by image. Each tracker that was created
// hears what is sent after it.
standin.ran('analytics.js');

const name = window.GoogleAnalyticsObject ?? 'ga';
const queued = window[name]?.q ?? [];
let tracker;

const call = (command, word) => {
  if (command === 'create') tracker = word;
  if (command !== 'send' || !tracker) return;
  standin.visitorId('_gid');
  const parameters = standin.query({ v: 1, t: word, tid: tracker, cid: standin.visitorId('_ga') });
  standin.image(`https://www.google-analytics.com/collect?${parameters}`);
};

window[name] = call;
for (const entry of queued.splice(0)) call(...entry);
