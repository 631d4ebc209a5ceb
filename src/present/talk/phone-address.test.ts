import { expect, test } from 'vitest';
import { defaultView } from '../../core/address/view-url.ts';
import type { View } from '../../core/view/view.ts';
import { SAMPLE_SCOPE } from '../../core/record/sample-agreement.ts';
import { phoneAddress } from './phone-address.ts';

const view: View = {
  ...defaultView(SAMPLE_SCOPE),
  ...{ month: 100, presenting: true, autoplay: true, language: 'ar', digits: 'arab' },
  ...{ scheme: 'dark', tour: { id: 'drones', scene: 2 } },
};

test('the code opens the view itself: no talk, and the phone’s own language', () => {
  expect(phoneAddress('https://example.org/a/?present=1&tour=drones', view, SAMPLE_SCOPE)).toBe(
    'https://example.org/a/?time=1999-05',
  );
});

test('a page opened as a file has no address for a phone', () => {
  expect(phoneAddress('file:///a/index.html', view, SAMPLE_SCOPE)).toBeNull();
});
