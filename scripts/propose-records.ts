/**
 * From articles to proposed records:
 * `tsx scripts/propose-records.ts FILE… [--published DAY] [--json] [--accept N,N…] [--reject N,N…]`, or `--measure`.
 *
 * Lists the ties that each article (UTF-8 text in Arabic, English or Turkish) tells of, best first, with the words that
 * said so. `--accept` writes the rows of those numbers of the list to the tables in `data` and the article to `seeds`;
 * titles and summaries are left as `[?]`, which lint refuses until an editor has written them. `--reject` remembers them
 * in `data/rejected-proposals.csv`, so that they are not proposed again. Both take one article.
 * `--measure` reads the articles whose ties a person has found by hand, and tells how many were found.
 */
import { parseArgs } from 'node:util';
import { accept } from './propose/accept.ts';
import { listOf } from './propose/list-proposals.ts';
import { loadKnowledge } from './propose/load-knowledge.ts';
import { measureAll } from './propose/measure.ts';
import { readArticle } from './propose/read-article.ts';
import { reject, rejectedKeys } from './propose/rejected.ts';

const USAGE =
  'use: npm run propose -- FILE… [--published YYYY-MM-DD] [--json] [--accept 1,2] [--reject 3], or --measure';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      published: { type: 'string' },
      json: { type: 'boolean' },
      measure: { type: 'boolean' },
      accept: { type: 'string' },
      reject: { type: 'string' },
    },
  });
  const { built, knowledge } = loadKnowledge();
  if (values.measure) {
    for (const [name, measured] of measureAll(knowledge)) {
      const { remarks, milliseconds, ...counts } = measured;
      const words = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
      console.log(`${name}: ${words.join(', ')}, ${milliseconds.toFixed(0)} ms`);
      for (const remark of remarks) console.log(`  ${remark}`);
    }
  } else {
    if (positionals.length === 0) throw new Error(`found no article - ${USAGE}`);
    const decides = values.accept !== undefined || values.reject !== undefined;
    if (decides && positionals.length > 1)
      throw new Error('found several articles - accept and reject of one at a time');
    for (const file of positionals) {
      const read = readArticle(file, knowledge, values.published, rejectedKeys());
      if (values.accept !== undefined) accept(read, built, values.accept);
      if (values.reject !== undefined) reject(read, values.reject);
      if (!decides) console.log(values.json ? JSON.stringify(read.article, null, 1) : listOf(read));
    }
  }
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
