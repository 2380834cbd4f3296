import './platform';
import { beforeEach, expect, test, vi } from 'vitest';
import { createButtons } from '../../../src/ui/createButtons';
import { clickLikeMachines } from './platform';

const allow = vi.fn();
const refuse = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  document.body.replaceChildren(createButtons(['allow', allow], ['refuse', refuse, '', true]));
});

function press(): void {
  for (const button of document.querySelectorAll('button')) button.click();
}

test('a press by a person does what the button says', () => {
  press();
  expect(allow).toHaveBeenCalledOnce();
  expect(refuse).toHaveBeenCalledOnce();
});

test('a press by a script or an extension does nothing, but where the button is for machines too', () => {
  clickLikeMachines();
  press();
  expect(allow).not.toHaveBeenCalled();
  expect(refuse).toHaveBeenCalledOnce();
});
