import { expect, it } from 'vitest';
import { sampleAgreement } from '../src/core/sample-agreement.ts';
import type { PlaceCode } from '../src/core/types.ts';
import { staticList } from './static-list.ts';

const place = {
  code: 'KAZ' as PlaceCode,
  seat: 'Astana',
  at: [71, 51] as const,
  names: { en: 'Kazakhstan', ar: 'كازاخستان', tr: 'Kazakistan' },
};

it('says of each agreement what, when, with whom and how it stands', () => {
  const agreement = sampleAgreement({
    texts: { en: { title: 'Anka drones', summary: 'To be built in Kazakhstan.' } },
  });
  expect(staticList({ agreements: [agreement], places: [place] })).toContain(
    '<li id="kaz-2022-anka"><strong>Anka drones</strong> (May 2022 · Kazakhstan · Agreement, Signed). To be built in Kazakhstan.</li>',
  );
});

it('lets no text be read as markup', () => {
  const agreement = sampleAgreement({
    texts: { en: { title: '<script>"A" & B</script>', summary: '' } },
  });
  expect(staticList({ agreements: [agreement], places: [place] })).toContain(
    '&lt;script&gt;&quot;A&quot; &amp; B&lt;/script&gt;',
  );
});
