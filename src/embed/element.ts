/**
 * `<ankara-arcs time="2019-06" focus="KAZ">`: an embed for pages that can run a script. Its attributes are the keys of an
 * embed's address; `site` is the folder of the embed, by default the script's own; `height` (in pixels) keeps it from following the height that the embed asks for. It says `ready`,
 * `state` and `error` as events whose `detail` is the embed's message (see message-api.ts).
 */
/** The build puts the site's own name here. */
declare const SITE_TITLE: string;

const script = document.currentScript as HTMLScriptElement | null;
const NOT_KEYS = ['site', 'id', 'class', 'style', 'height', 'title', 'slot', 'hidden', 'dir'];
const LANGUAGES = ['en', 'ar', 'tr'];

class AnkaraArcs extends HTMLElement {
  readonly #frame = document.createElement('iframe');

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(this.#frame);
  }

  connectedCallback(): void {
    const frame = this.#frame;
    const query = new URLSearchParams();
    for (const { name, value } of this.attributes) {
      if (!NOT_KEYS.includes(name) && !/^(data|aria|on)/.test(name)) query.set(name, value);
    }
    // It speaks the language of what it stands in, if that is one of its own.
    const language = this.closest('[lang]')?.getAttribute('lang')?.slice(0, 2) ?? '';
    query.delete('lang');
    if (LANGUAGES.includes(language)) query.set('lang', language);
    frame.title = this.title || SITE_TITLE;
    frame.loading = 'lazy';
    frame.allow = 'fullscreen; clipboard-write; web-share';
    frame.style.cssText = 'display:block;width:100%;border:0';
    frame.height = this.getAttribute('height') ?? '560';
    this.style.display ||= 'block';
    // Two versions on one page are two sites, of which only one has defined the element.
    const site = this.getAttribute('site') ?? script?.src ?? document.baseURI;
    frame.src = new URL(`embed/?${query}`, site).href;
    addEventListener('message', this.#hear);
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
  }

  setTime(time: string): void {
    this.#say('setTime', { time });
  }

  /** Not `focus`, which is every element's own. */
  focusOn(focus: string): void {
    this.#say('focus', { focus });
  }

  play(): void {
    this.#say('play');
  }

  pause(): void {
    this.#say('pause');
  }

  #say(type: string, more: object = {}): void {
    this.#frame.contentWindow?.postMessage({ ankaraArcs: 1, type, ...more }, this.#origin);
  }

  get #origin(): string {
    return new URL(this.#frame.src).origin;
  }

  #hear = ({ source, origin, data }: MessageEvent): void => {
    if (source !== this.#frame.contentWindow || origin !== this.#origin) return;
    const heights = data?.['datawrapper-height'] as Record<string, number> | undefined;
    const [height] = Object.values(heights ?? {});
    if (height && !this.hasAttribute('height')) this.#frame.height = String(height);
    if (data?.ankaraArcs !== 1) return;
    // From here on the embed tells this page of every change.
    if (data.type === 'ready') this.#say('getState');
    this.dispatchEvent(new CustomEvent(data.type, { detail: data }));
  };
}

if (!customElements.get('ankara-arcs')) customElements.define('ankara-arcs', AnkaraArcs);
