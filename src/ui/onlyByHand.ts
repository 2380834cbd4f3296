/**
 * Calls `onChange` when a person has moved a switch. By a script or an extension it does not move: it goes
 * back to where it was. What a script presses of its label counts too, since the browser's own press of
 * the switch follows from it.
 */
export function onlyByHand(
  input: HTMLInputElement,
  label: HTMLLabelElement,
  onChange: () => void,
): void {
  let isByHand = false;
  let isOfLabel = false;
  label.onclick = ({ target, isTrusted }) => {
    if (target === input) return;
    isByHand = isTrusted;
    isOfLabel = true;
  };
  input.onclick = ({ isTrusted }) => {
    isByHand = isTrusted && (isByHand || !isOfLabel);
  };
  // Not every click can be cancelled, but what follows from it can be undone.
  input.onchange = () => {
    if (isByHand) onChange();
    else input.checked = !input.checked;
    isByHand = isOfLabel = false;
  };
}
