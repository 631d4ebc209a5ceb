import './app.css';
import './first-paint/first-paint.css';
import { mount } from 'svelte';
import App from './App.svelte';
import type { Overview } from './core/types.ts';
import { queryOf } from './core/address/query-of.ts';
import { readView } from './core/address/view-url.ts';
import { messagesIn, preferredLanguage } from './i18n/language.ts';
import { installOffer } from './offline/install-offer.svelte.ts';
import { talkOfAddress } from './present/talk/talk-id.ts';
import { isOneFile } from './state/fetch-json.ts';
import { loadOverview } from './state/load-dataset.ts';
import Failure from './ui/notices/Failure.svelte';

const target = document.getElementById('app')!;
const query = queryOf(window.location.search);
const readerLanguage = preferredLanguage([query.get('lang') ?? '', ...navigator.languages]);

installOffer.listen(window);
void start();

async function start(): Promise<void> {
  try {
    const dataset = await loadOverview();
    if (query.has('embed') && isOneFile()) return await embed(dataset);
    const { view, faults } = readView(query, dataset);
    if (query.get('speaker') === '1') return await speak(dataset);
    target.replaceChildren();
    mount(App, { target, props: { dataset, view, faults, readerLanguage } });
  } catch (cause) {
    console.error(cause);
    clearPage();
    mount(Failure, { target, props: { messages: messagesIn(readerLanguage) } });
    document.documentElement.dataset['state'] = 'failed';
  }
}

/** In a frame of somebody's page the one file has an embed's face. */
async function embed(dataset: Overview): Promise<void> {
  const { embedInPage } = await import('./embed-in-page.ts');
  target.replaceChildren();
  embedInPage(dataset, query, readerLanguage, target);
}

/** The speaker's window is the same page with another face. */
async function speak(dataset: Overview): Promise<void> {
  const { default: SpeakerView } = await import('./ui/present/SpeakerView.svelte');
  clearPage();
  mount(SpeakerView, { target, props: { dataset, readerLanguage, talk: talkOfAddress(query) } });
}

/** For what has no map: nothing is to stand on a picture that leads nowhere. */
function clearPage(): void {
  document.getElementById('first')?.remove();
  target.replaceChildren();
}
