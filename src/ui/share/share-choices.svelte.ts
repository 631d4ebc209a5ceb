import { selectedIds } from '../../core/view/selected-ids.ts';
import { frozenPage, isLocal, viewAddress } from '../../core/address/view-address.ts';
import { defaultView, writeView } from '../../core/address/view-url.ts';
import type { Overview, Language } from '../../core/types.ts';
import type { Scheme, Selection, View } from '../../core/view/view.ts';
import { writeEmbedQuery } from '../../embed/embed-options.ts';
import type { Snippet } from '../../embed/snippet.ts';
import { subjectTitle } from '../../i18n/subject-text.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { HEIGHTS, parseSide, SIZES, WIDTHS, type SizeName } from './embed-size.ts';

/** What the reader has chosen to share, whichever tab is open; addresses and snippet follow from it. */
export class ShareChoices {
  readonly #explorer: Explorer;
  readonly #page: string;
  readonly isOneFile: boolean;

  what = $state<'view' | 'default'>('view');
  /** Null: each reader's own. */
  language = $state<Language | null>(null);
  frozen = $state(false);

  /** Null: as the reader's screen has it. */
  scheme = $state<Scheme | null>(null);
  transparent = $state(false);
  minimal = $state(false);
  size = $state<SizeName>('responsive');
  /** As typed; a side that can't be read leaves the last one that could. */
  #width = $state('720');
  #height = $state('480');
  #lastWidth = $state(720);
  #lastHeight = $state(480);

  /** `page` is the address of the page that is open, `isOneFile` whether all of the map is in it. */
  constructor(explorer: Explorer, page: string, isOneFile: boolean) {
    this.#explorer = explorer;
    this.isOneFile = isOneFile;
    this.#page = page;
    this.language = explorer.view.language;
    this.scheme = explorer.view.scheme;
  }

  get width(): string {
    return this.#width;
  }

  set width(text: string) {
    this.#width = text;
    this.#lastWidth = parseSide(text, WIDTHS) ?? this.#lastWidth;
  }

  get height(): string {
    return this.#height;
  }

  set height(text: string) {
    this.#height = text;
    this.#lastHeight = parseSide(text, HEIGHTS) ?? this.#lastHeight;
  }

  get isLocal(): boolean {
    return isLocal(this.#page);
  }

  /** The page that addresses lead to: the one that is open, or the same in the frozen copy. */
  readonly page: string = $derived.by(() =>
    this.frozen ? frozenPage(this.#page, this.#explorer.dataset.version) : this.#page,
  );

  readonly #view: View = $derived.by(() => {
    const { view, scope } = this.#explorer;
    return { ...(this.what === 'view' ? view : defaultView(scope)), language: this.language };
  });

  readonly link: string = $derived.by(() =>
    viewAddress(this.page, this.#view, this.#explorer.scope),
  );

  readonly snippet: Snippet = $derived.by(() => {
    const { scope, dataset } = this.#explorer;
    const [width, height] =
      this.size === 'custom' ? [this.#lastWidth, this.#lastHeight] : SIZES[this.size];
    return {
      site: new URL('.', this.page).href,
      oneFile: this.isOneFile ? bareAddress(this.page) : null,
      query: writeEmbedQuery(
        writeView(withoutPage({ ...this.#view, scheme: this.scheme }, dataset.agreements), scope),
        {
          chrome: this.minimal ? 'min' : 'full',
          background: this.transparent ? 'transparent' : 'sea',
        },
      ),
      title: subjectTitle(this.#view, dataset, this.language ?? this.#explorer.language),
      width,
      height,
    };
  });
}

/** An address without query and hash. */
function bareAddress(page: string): string {
  const { origin, pathname } = new URL(page);
  return `${origin}${pathname}`;
}

/** A view without what only the page itself has: list, lane, presenter; of a source, the agreements that quote it. */
function withoutPage(view: View, agreements: Overview['agreements']): View {
  return {
    ...view,
    selection: withoutSource(view.selection, agreements),
    listOpen: false,
    laneOpen: null,
    grouping: 'theme',
    presenting: false,
    tour: null,
  };
}

function withoutSource(selection: Selection, agreements: Overview['agreements']): Selection {
  if (selection.kind !== 'source') return selection;
  const ids = [...selectedIds(selection, agreements)];
  const [id] = ids;
  if (id === undefined) return { kind: 'none' };
  return ids.length === 1 ? { kind: 'agreement', id } : { kind: 'several', ids };
}
