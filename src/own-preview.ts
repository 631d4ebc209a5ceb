import './app.css';
import './first-paint/first-paint.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { readView } from './core/address/view-url.ts';
import { lieBesideMainPage } from './embed/beside-main-page.ts';
import { holdToOrigin } from './first-paint/hold-to-origin.ts';
import { FAULT_MESSAGES } from './i18n/fault-messages.ts';
import { messagesIn, preferredLanguage } from './i18n/language.ts';
import { handedOver } from './own-map/handed-over.ts';
import { loadOverview } from './state/load-dataset.ts';
import Failure from './ui/notices/Failure.svelte';

/** The app over the data that the page around this frame has laid out: where it asks for its files, it finds those. */
holdToOrigin();
lieBesideMainPage();
for (const [path, text] of handedOver(window) ?? []) {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.id = path;
  element.textContent = text;
  document.head.append(element);
}
void start();

async function start(): Promise<void> {
  const target = document.getElementById('app')!;
  const query = new URLSearchParams(location.search);
  const readerLanguage = preferredLanguage([query.get('lang') ?? '', ...navigator.languages]);
  try {
    if (!handedOver(window)) throw new Error('no data were handed over');
    const dataset = await loadOverview();
    const { view, faults } = readView(query, dataset);
    mount(App, { target, props: { dataset, view, faults, readerLanguage } });
  } catch (cause) {
    console.error(cause);
    mount(Failure, {
      target,
      props: { messages: messagesIn(readerLanguage), text: FAULT_MESSAGES[readerLanguage].drawing },
    });
    document.documentElement.dataset['state'] = 'failed';
  }
}
