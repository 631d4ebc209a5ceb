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
import { awaitFiles } from './state/fetch-json.ts';
import { loadOverview } from './state/load-dataset.ts';
import Failure from './ui/notices/Failure.svelte';

/** The app over the data that the page around this frame has laid out: where it asks for its files, it finds those. */
holdToOrigin();
lieBesideMainPage();
const handed = handedOver(window);
for (const [path, text] of handed?.data ?? []) layOut(path, text);
if (handed) {
  const later = handed.later.map((path) => layOut(path, ''));
  awaitFiles(
    handed.rest.then((rest) => {
      for (const element of later) element.textContent = rest.get(element.id) ?? '';
    }),
  );
}
void start();

function layOut(path: string, text: string): HTMLScriptElement {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.id = path;
  element.textContent = text;
  document.head.append(element);
  return element;
}

async function start(): Promise<void> {
  const target = document.getElementById('app')!;
  const query = new URLSearchParams(location.search);
  const readerLanguage = preferredLanguage([query.get('lang') ?? '', ...navigator.languages]);
  try {
    if (!handed) throw new Error('no data were handed over');
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
