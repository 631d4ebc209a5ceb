import './app.css';
import './first-paint/first-paint.css';
import './first-paint/without-script.css';
import './embed.css';
import { mount } from 'svelte';
import { queryOf } from './core/address/query-of.ts';
import { readView } from './core/address/view-url.ts';
import { readEmbedQuery } from './embed/embed-options.ts';
import { hostIds } from './embed/height-messages.ts';
import { lieBesideMainPage } from './embed/beside-main-page.ts';
import { Host } from './embed/host.ts';
import EmbedApp from './EmbedApp.svelte';
import { messagesIn, preferredLanguage } from './i18n/language.ts';
import { FAULT_MESSAGES } from './i18n/fault-messages.ts';
import { takeBackWhenLeft, WrongData } from './state/fetch-json.ts';
import { loadOverview } from './state/load-dataset.ts';
import Failure from './ui/notices/Failure.svelte';

const target = document.getElementById('app')!;
const { options, faults, view: asked } = readEmbedQuery(queryOf(location.search));
const readerLanguage = preferredLanguage([asked.get('lang') ?? '', ...navigator.languages]);
const host = new Host(window, hostIds(location.href));

document.documentElement.dataset['background'] = options.background;
lieBesideMainPage();
takeBackWhenLeft(window);
void start();

async function start(): Promise<void> {
  const words = FAULT_MESSAGES[readerLanguage];
  let said = messagesIn(readerLanguage).failures.data;
  try {
    const dataset = await loadOverview();
    // From here on a fault is not the network's.
    said = words.drawing;
    const { view, faults: more } = readView(asked, dataset);
    const props = { dataset, view, faults: [...faults, ...more], readerLanguage, options, host };
    target.replaceChildren();
    mount(EmbedApp, { target, props });
  } catch (cause) {
    console.error(cause);
    if (cause instanceof WrongData) said = words.wrongData;
    // The sentence is not to stand on a picture.
    document.getElementById('first')?.remove();
    target.replaceChildren();
    mount(Failure, { target, props: { messages: messagesIn(readerLanguage), text: said } });
    document.documentElement.dataset['state'] = 'failed';
  }
}
