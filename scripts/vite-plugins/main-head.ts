import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { Dataset } from '../../src/core/types.ts';
import { messagesAbout } from '../../src/i18n/language.ts';
import { pageHead } from '../pages/page-head.ts';
import { siteAddress } from '../pages/site-address.ts';
import { structuredDataset } from '../pages/structured-dataset.ts';

/** The main page's canonical link, Open Graph, oEmbed and schema.org, as the written pages have theirs. */
export const mainHead: Plugin = {
  name: 'main-head',
  apply: 'build',
  transformIndexHtml: (html, { path }) => {
    if (path !== '/index.html') return html;
    const dataset = JSON.parse(readFileSync('public/data/agreements.json', 'utf8')) as Dataset;
    const { title, description, map } = messagesAbout(dataset, 'en');
    const address = siteAddress(process.env['SITE']);
    const head = pageHead(
      { address, dataset, has: () => true },
      {
        path: '',
        title,
        description,
        type: 'website',
        picture: map.label(title),
        structured: structuredDataset(dataset, address),
        embeds: true,
      },
    );
    return html.replace('</head>', () => `${head.text.trimStart()}\n  </head>`);
  },
};
