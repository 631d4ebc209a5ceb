import { messagesIn } from '../../src/i18n/language.ts';
import { aboutPage } from './about-page.ts';
import { agreementPage } from './agreement-page.ts';
import { agreementsPage } from './agreements-page.ts';
import { changesPage } from './changes-page.ts';
import { lostPage } from './lost-page.ts';
import { oembed } from './oembed.ts';
import { agreementPath, partnerPath, type PageSite } from './page-site.ts';
import { partnerPage } from './partner-page.ts';
import { PAGE_WORDS } from '../../src/i18n/page-messages.ts';
import { robots, sitemap } from './site-index.ts';

/** All written files by path: a page per agreement and partner, the list, and what tells of them. The same every time. */
export function siteFiles(site: PageSite): ReadonlyMap<string, string> {
  const { address, dataset, withPartner, places } = site;
  const files = new Map<string, string>();
  files.set('agreements/index.html', agreementsPage(site));
  for (const agreement of dataset.agreements) {
    files.set(`${agreementPath(agreement.id)}index.html`, agreementPage(agreement, site));
  }
  if (site.told) {
    files.set('about/index.html', aboutPage(site, site.told.making));
    files.set('changes/index.html', changesPage(site, site.told));
  }
  for (const code of withPartner.keys()) {
    files.set(`${partnerPath(code)}index.html`, partnerPage(code, site));
  }
  const pages = [...files.keys()].map((path) => path.replace(/index\.html$/, ''));
  files.set('404.html', lostPage(address));
  files.set('robots.txt', robots(address));
  if (address === null) return files;
  files.set('sitemap.xml', sitemap(['', ...pages], address));
  const embed = (path: string, title: string, query: string): void => {
    files.set(`${path}oembed.json`, oembed({ ...site, address }, { path, title, query }));
  };
  embed('', messagesIn('en').title, '');
  for (const { id, texts } of dataset.agreements) {
    embed(agreementPath(id), texts.en.title, `focus=${id}`);
  }
  for (const code of withPartner.keys()) {
    embed(partnerPath(code), PAGE_WORDS.withPartner(places.get(code)!.names.en), `focus=${code}`);
  }
  return files;
}
