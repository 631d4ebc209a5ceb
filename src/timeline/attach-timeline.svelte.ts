import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Explorer } from '../state/explorer.svelte.ts';
import { passes } from '../core/view/filter.ts';
import type { Agreement } from '../core/types.ts';
import { timelineItems } from './timeline-items.ts';
import { TimelineView } from './timeline-view.ts';

/** Joins Explorer and TimelineView: the outer body builds and reads no changing state, the effects update, the return destroys. */
export function attachTimeline(explorer: Explorer): Attachment<HTMLElement> {
  return (container) => {
    const view = untrack(
      () =>
        new TimelineView(container, {
          scope: explorer.scope,
          language: explorer.language,
          rtl: explorer.direction === 'rtl',
          onScrub: (playhead) => (explorer.playhead = playhead),
          onSelect: (id) =>
            (explorer.selection = id === null ? { kind: 'none' } : { kind: 'agreement', id }),
        }),
    );
    $effect(() => view.setLanguage(explorer.language, explorer.direction === 'rtl'));
    $effect(() => {
      const { themes, lane } = explorer.messages;
      const { dataset, filters } = explorer;
      const isShown = (agreement: Agreement) => passes(agreement, filters);
      const { items, groups } = timelineItems(
        // As they are known today, also what is halted later: no step of the clock remakes the lane.
        { ...explorer.dataset, agreements: dataset.agreements.filter(isShown) },
        explorer.language,
        explorer.grouping,
        { theme: themes, region: lane.regions },
      );
      view.setItems(items, groups);
    });
    $effect(() => view.setPlayhead(explorer.playhead));
    $effect(() => view.setChosen(explorer.selected));
    return () => view.destroy();
  };
}
