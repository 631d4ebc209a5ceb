import './app.css';
import './first-paint/first-paint.css';
import './first-paint/without-script.css';
import { mount } from 'svelte';
import App from './App.svelte';
import type { Overview } from './core/types.ts';
import { queryOf } from './core/address/query-of.ts';
import { readView } from './core/address/view-url.ts';
import { messagesIn, preferredLanguage } from './i18n/language.ts';
import { installOffer } from './offline/install-offer.svelte.ts';
import { talkOfAddress } from './present/talk/talk-id.ts';
import { FAULT_MESSAGES } from './i18n/fault-messages.ts';
import { isOneFile, takeBackWhenLeft, WrongData } from './state/fetch-json.ts';
import { keepUnder } from './state/kept-under.ts';
import { loadOverview } from './state/load-dataset.ts';
import Failure from './ui/notices/Failure.svelte';
import { part } from './state/part.svelte.ts';

const target = document.getElementById('app')!;
const query = queryOf(window.location.search);
const readerLanguage = preferredLanguage([query.get('lang') ?? '', ...navigator.languages]);

installOffer.listen(window);
takeBackWhenLeft(window);
void start();

async function start(): Promise<void> {
  const words = FAULT_MESSAGES[readerLanguage];
  let said = messagesIn(readerLanguage).failures.data;
  try {
    const dataset = await loadOverview();
    said = words.script;
    if (query.has('embed') && isOneFile()) return await embed(dataset);
    // From here on a fault is not the network's.
    said = words.drawing;
    const { view, faults } = readView(query, dataset);
    if (query.get('speaker') === '1') {
      said = words.speaker;
      return await speak(dataset);
    }
    target.replaceChildren();
    mount(App, { target, props: { dataset, view, faults, readerLanguage } });
  } catch (cause) {
    console.error(cause);
    if (cause instanceof WrongData) said = words.wrongData;
    clearPage();
    mount(Failure, { target, props: { messages: messagesIn(readerLanguage), text: said } });
    document.documentElement.dataset['state'] = 'failed';
  }
}

/** In a frame of somebody's page the one file has an embed's face. */
async function embed(dataset: Overview): Promise<void> {
  const { embedInPage } = await part(() => import('./embed-in-page.ts'));
  target.replaceChildren();
  embedInPage(dataset, query, readerLanguage, target);
}

/** The speaker's window is the same page with another face. */
async function speak(dataset: Overview): Promise<void> {
  const { default: SpeakerView } = await part(() => import('./ui/present/SpeakerView.svelte'));
  clearPage();
  keepUnder(dataset.about.name);
  mount(SpeakerView, { target, props: { dataset, readerLanguage, talk: talkOfAddress(query) } });
}

/** For what has no map: nothing is to stand on a picture that leads nowhere. */
function clearPage(): void {
  document.getElementById('first')?.remove();
  target.replaceChildren();
}
