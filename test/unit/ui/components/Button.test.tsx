import '../platform';
import { render } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { messages } from '../../../../src/locales/ja';
import { AnswerButtons } from '../../../../src/ui/components/AnswerButtons';
import { Button } from '../../../../src/ui/components/Button';
import { clickLikeMachines } from '../platform';

const allow = vi.fn();
const refuse = vi.fn();

beforeEach(() => vi.clearAllMocks());

function press(): void {
  const { getByRole } = render(
    <>
      <Button look="filled" onPress={allow}>
        allow
      </Button>
      <Button look="filled" onPress={refuse} forMachines>
        refuse
      </Button>
    </>,
  );
  getByRole('button', { name: 'allow' }).click();
  getByRole('button', { name: 'refuse' }).click();
}

test('a press by a person does what the button says', () => {
  press();
  expect(allow).toHaveBeenCalledOnce();
  expect(refuse).toHaveBeenCalledOnce();
});

test('allow and refuse differ in nothing but their words (R30)', () => {
  const { getAllByRole } = render(
    <AnswerButtons words={messages} look="filled" onAnswer={allow} />,
  );
  const [first, second] = getAllByRole('button').map(({ textContent, outerHTML }) =>
    outerHTML.replace(textContent ?? '', ''),
  );
  expect(first).toBe(second);
});

test('a press by a script or an extension does nothing, but where the button is for machines too', () => {
  clickLikeMachines();
  press();
  expect(allow).not.toHaveBeenCalled();
  expect(refuse).toHaveBeenCalledOnce();
});
