import { expect, it } from 'vitest';
import type { History, Making } from '../../src/core/record/edition.ts';
import { sampleAgreement } from '../../src/core/record/sample-agreement.ts';
import { sampleSite } from './sample-site.ts';
import { siteFiles } from './site-files.ts';

const history: History = {
  editions: [
    { version: '0.1.0', created: '2026-11-26' },
    { version: '0.2.0', created: '2026-11-28' },
  ],
  added: ['new'],
  changed: [
    {
      id: 'mended',
      fields: [{ field: 'status', from: 'signed', to: 'delivered' }],
      why: ['Delivered in 2023 <by a gazette>.'],
    },
  ],
  dropped: [{ id: 'gone', title: 'A dropped one' }],
  since: { new: '0.2.0', mended: '0.2.0', kept: '0.1.0' },
};
const making: Making = {
  version: '0.2.0',
  created: '2026-11-28',
  before: '0.1.0',
  records: { high: 2, medium: 1, low: 0 },
  checked: 3,
  sources: 4,
  partners: 2,
  draws: [{ date: '2026-11-28', drawn: 60, wrong: 21 }],
  coverage: [],
  changes: { added: 1, changed: 1, dropped: 1 },
};
const agreements = ['new', 'mended', 'kept'].map((id) => sampleAgreement({ id }));
const files = siteFiles(sampleSite({ agreements, told: { making, history } }));

it('a page says what changed, field by field, and why', () => {
  const page = files.get('changes/index.html')!;
  expect(page).toContain('status: signed → delivered');
  expect(page).toContain('Delivered in 2023 &lt;by a gazette&gt;.');
  expect(page).toContain('A dropped one (gone)');
  expect(page).toContain('href="../agreements/new/"');
});

it('a page says how the map was made, in three languages', () => {
  const page = files.get('about/index.html')!;
  for (const heading of ['How this map was made', 'Bu harita nasıl yapıldı', 'كيف صُنعت'])
    expect(page).toContain(heading);
  expect(page).toContain('found a wrong field in 21 (35%)');
});

it('the page of a record says since when it stands as it does', () => {
  const said = (id: string): string => files.get(`agreements/${id}/index.html`)!;
  expect(said('kept')).toContain('version 0.1.0, 26 November 2026');
  expect(said('mended')).toContain('version 0.2.0, 28 November 2026');
});

it('data that say nothing of their making have no such pages', () => {
  expect([...siteFiles(sampleSite()).keys()]).not.toContain('about/index.html');
});
