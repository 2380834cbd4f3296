import { getAttribute, listen, Reflect, setAttribute } from '../lib/natives';
import type { GateContext } from './context';

/** Asks the gate at every form that is about to be sent, by `requestSubmit()` or a click on a button. */
export function holdSubmissions(context: GateContext, page: Document): void {
  listen(page, 'submit', (event) => {
    if (!context.gate.open && !event.defaultPrevented)
      holdSubmission(context, event as SubmitEvent);
  });
}

function holdSubmission({ gate, requests }: GateContext, event: SubmitEvent): void {
  const form = event.target as HTMLFormElement;
  const action = getAttribute(form, 'action') ?? '';
  const url = (event.submitter && getAttribute(event.submitter, 'formaction')) ?? action;
  if (gate.mayRequest(url)) return;
  event.preventDefault();
  const send = () => {
    setAttribute(form, 'action', url);
    Reflect.apply(submit, form, []);
    setAttribute(form, 'action', action);
  };
  requests.wait('submit', url, send, Boolean);
}

const { submit } = globalThis.HTMLFormElement?.prototype ?? {};
