/**
 * The only script of the first paint, loaded after the picture in the page and before anything else: fits the picture to
 * the window as the map will be, in the reader's language and scheme, and leaves out of it what the address contradicts.
 * It also holds the page to its own origin, before anything could ask another.
 */
import { heldCamera, roomIn, type Held } from '../core/globe/held-camera.ts';
import { usualCamera } from '../core/globe/usual-camera.ts';
import { holdToOrigin } from './hold-to-origin.ts';
import { queryOf } from '../core/address/query-of.ts';
import { planeBox } from '../core/globe/plane.ts';
import { NOTHING_COVERED } from '../core/globe/covered.ts';
import { coveredByPanel, layoutOf, type Pane } from '../core/view/layout.ts';

/** With one of these in the address the arcs and the partners' tint would be wrong, or even the place. */
const OTHER_ARCS = `time mode years compare focus theme nature country system confidence shelf scene`;
const OTHER_PLACE = `map projection tour lane present speaker`;
/** In a talk there is no masthead and no dock. */
const TALK = `present speaker`;

/** With one of these the panel is open. */
const PANEL = `focus list shelf`;

const root = document.documentElement;
holdToOrigin();
tellOfMissingScript();
const picture = document.getElementById('first')!;
const query = queryOf(window.location.search);
const asks = (keys: string): boolean => keys.split(' ').some((key) => query.has(key));

const wanted = [query.get('lang') ?? '', ...navigator.languages].map((tag) => tag.slice(0, 2));
const language = wanted.find((tag) => ['en', 'ar', 'tr'].includes(tag.toLowerCase())) ?? 'en';
root.lang = language;
root.dir = language === 'ar' ? 'rtl' : 'ltr';
const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
const scheme = query.get('scheme') ?? '';
root.dataset['scheme'] = ['dark', 'light'].includes(scheme) ? scheme : dark ? 'dark' : 'light';
// An embed's dress: it says how large the picture is, and whether it has a sea.
for (const key of ['background', 'chrome']) root.dataset[key] = query.get(key) ?? '';
root.dataset['talk'] = String(asks(TALK));
root.dataset['first'] = asks(OTHER_PLACE) ? 'none' : asks(OTHER_ARCS) ? 'land' : 'whole';

const [lng, lat] = picture.dataset['hub']!.split(' ').map(Number) as [number, number];
/** Where the hub's surroundings would leave too many partners out, what is shown instead. */
const held = picture.dataset['held']?.split(' ').map(Number) as unknown as Held | undefined;
fit();
window.addEventListener('resize', fit);

/** The page's script, or one that it begins with, did not arrive: else the picture would stand there for good. */
function tellOfMissingScript(): void {
  window.addEventListener(
    'error',
    ({ target }) => {
      const fault = document.getElementById('script-fault');
      if (!(target instanceof HTMLScriptElement) || !fault) return;
      fault.hidden = false;
      root.dataset['state'] = 'failed';
    },
    true,
  );
}

function fit(): void {
  if (!picture.isConnected) return;
  const rem = parseFloat(getComputedStyle(root).fontSize) || 16;
  const size: Pane = { width: window.innerWidth, height: window.innerHeight, rem };
  root.dataset['layout'] = layoutOf(size);
  root.dataset['panel'] = asks(PANEL) && !asks(TALK) ? 'open' : 'closed';
  const { width, height } = picture.getBoundingClientRect();
  const isMain = root.dataset['page'] !== 'embed';
  const covered =
    isMain && root.dataset['panel'] === 'open'
      ? coveredByPanel(size, language === 'ar' ? 'rtl' : 'ltr')
      : NOTHING_COVERED;
  const usual = usualCamera({ clientWidth: width, clientHeight: height }, [lng, lat], covered);
  const room = roomIn(width - covered.left - covered.right, height);
  const camera = held ? heldCamera(held, room, usual.zoom, Math.log2(height / 512)) : usual;
  picture.setAttribute('viewBox', planeBox(camera, { width, height }, covered));
}
