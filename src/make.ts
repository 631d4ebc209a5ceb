import './app.css';
import './make.css';
import { mount } from 'svelte';
import { holdToOrigin } from './first-paint/hold-to-origin.ts';
import { preferredLanguage } from './i18n/language.ts';
import { browserDrafts } from './own-map/draft-store.ts';
import { hireDesk } from './own-map/hire-desk.ts';
import { OwnMap } from './own-map/own-map.svelte.ts';
import { lieBesideMainPage } from './embed/beside-main-page.ts';
import MakePage from './ui/own-map/MakePage.svelte';

holdToOrigin();
const query = new URLSearchParams(location.search);
const readerLanguage = preferredLanguage([query.get('lang') ?? '', ...navigator.languages]);
const map = new OwnMap(hireDesk(), browserDrafts);
lieBesideMainPage();
mount(MakePage, { target: document.getElementById('app')!, props: { map, readerLanguage } });
void map.take();
