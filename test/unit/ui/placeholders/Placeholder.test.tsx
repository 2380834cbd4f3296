import '../platform';
import { fireEvent, render } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { messages as ja } from '../../../../src/locales/ja';
import { Placeholder } from '../../../../src/ui/placeholders/Placeholder';

test('says whose content it is and what showing it sends, and shows it once or always', () => {
  const [onOnce, onAlways] = [vi.fn(), vi.fn()];
  const { getByRole, getByText } = render(
    <Placeholder name="YouTube" words={ja} {...{ onOnce, onAlways }} />,
  );
  expect(
    getByText('ここに「YouTube」の内容が入ります。表示すると、YouTubeに情報が送られます。'),
  ).toBeTruthy();
  fireEvent.click(getByRole('button', { name: 'この内容を表示する' }));
  expect([onOnce.mock.calls.length, onAlways.mock.calls.length]).toEqual([1, 0]);
  // It says that it allows the whole vendor.
  fireEvent.click(getByRole('button', { name: 'YouTubeを許可して、いつも表示する' }));
  expect(onAlways).toHaveBeenCalledOnce();
});

test('offers it once alone while the shopper is still asked about all', () => {
  const { getAllByRole } = render(<Placeholder name="YouTube" words={ja} onOnce={vi.fn()} />);
  expect(getAllByRole('button')).toHaveLength(1);
});
