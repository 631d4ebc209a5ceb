import { expect, test, vi } from 'vitest';
import { installOffer } from './install-offer.svelte.ts';

test('the browser’s own offer to install does not pop up; it waits for our button, which can use it once', async () => {
  const page = new EventTarget();
  installOffer.listen(page);
  expect(installOffer.isOpen).toBe(false);
  const prompt = vi.fn<() => Promise<void>>().mockResolvedValue();
  const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt });
  page.dispatchEvent(offer);
  expect(offer.defaultPrevented).toBe(true);
  expect(installOffer.isOpen).toBe(true);
  await installOffer.accept();
  await installOffer.accept();
  expect(prompt).toHaveBeenCalledTimes(1);
  expect(installOffer.isOpen).toBe(false);
});
