import { expect, it } from 'vitest';
import { buildAll } from '../build-all.ts';
import { reportMentions } from './report-mentions.ts';
import { sampleFiles, sampleWith } from '../sample-files.ts';

it('tells countries with a record from those that are only mentioned', () => {
  const article = `${sampleWith('seeds/article.txt')}Azerbaijan and Turkey; Azerbaijan. الكونغو\n`;
  const built = buildAll(sampleFiles({ 'seeds/article.txt': article }));
  if (built.kind === 'faulty') throw new Error(built.problems[0]!.found);
  expect(reportMentions(built)).toBe(
    [
      'article (article.txt) An article',
      '    2  AZE Azerbaijan: only mentioned',
      '    2  TUR Türkiye: the hub',
      '    1  COD DR Congo or COG Congo: only mentioned',
      '    1  KAZ Kazakhstan: kaz-1993',
    ].join('\n'),
  );
});
