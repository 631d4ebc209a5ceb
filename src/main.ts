import './app.css';
import './first-paint.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { readView } from './core/view-url.ts';
import { messagesIn, preferredLanguage } from './i18n/language.ts';
import { installOffer } from './offline/install-offer.svelte.ts';
import { loadDataset } from './state/load-dataset.ts';
import Failure from './ui/Failure.svelte';

const target = document.getElementById('app')!;
const query = new URLSearchParams(window.location.search);
const readerLanguage = preferredLanguage([query.get('lang') ?? '', ...navigator.languages]);

installOffer.listen(window);
void start();

async function start(): Promise<void> {
  try {
    const dataset = await loadDataset();
    const { view, faults } = readView(query, dataset);
    target.replaceChildren();
    mount(App, { target, props: { dataset, view, faults, readerLanguage } });
  } catch (cause) {
    console.error(cause);
    target.replaceChildren();
    mount(Failure, { target, props: { messages: messagesIn(readerLanguage) } });
    document.documentElement.dataset['state'] = 'failed';
  }
}
