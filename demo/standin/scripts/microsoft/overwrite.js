// Wraps the browser's methods, as recorders and test tools do: it calls the previous function and counts each
// call. It does not keep properties of the previous function.
standin.ran('overwrite.js');

const counts = {};
window.overwritten = counts;

function takeOver(owner, name, kind = 'value') {
  const property = Object.getOwnPropertyDescriptor(owner, name);
  const before = property[kind];
  property[kind] = function (...words) {
    counts[name] = (counts[name] ?? 0) + 1;
    return before.apply(this, words);
  };
  Object.defineProperty(owner, name, property);
}

takeOver(window, 'fetch');
takeOver(Node.prototype, 'appendChild');
takeOver(Node.prototype, 'insertBefore');
takeOver(Element.prototype, 'setAttribute');
takeOver(Element.prototype, 'getAttribute');
takeOver(EventTarget.prototype, 'addEventListener');
takeOver(XMLHttpRequest.prototype, 'open');
takeOver(XMLHttpRequest.prototype, 'send');
takeOver(Navigator.prototype, 'sendBeacon');
takeOver(HTMLImageElement.prototype, 'src', 'set');
takeOver(HTMLScriptElement.prototype, 'src', 'set');
takeOver(Element.prototype, 'innerHTML', 'set');

// What careless code leaves behind: a method that no longer works like the original one.
window.XMLHttpRequest = class extends window.XMLHttpRequest {};
window.setTimeout = (
  (before) =>
  (run, ...rest) =>
    before(run, ...rest)
)(window.setTimeout);
