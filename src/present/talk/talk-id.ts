import { keyOf } from '../../state/kept-under.ts';

const prefix = (): string => `${keyOf('talk')}-`;

/**
 * Which talk this window gives. It is kept in the window's name: that survives a reload, needs no storage, and another
 * window has its own. A name that somebody else has given is left alone; then the talk is new after each reload.
 */
export function talkOfWindow(given: Pick<Window, 'name'> = window): string {
  if (given.name.startsWith(prefix())) return given.name.slice(prefix().length);
  const talk = Math.random().toString(36).slice(2, 10);
  if (given.name === '') given.name = prefix() + talk;
  return talk;
}

/** The talk that a speaker's window belongs to, as its address says. */
export const talkOfAddress = (query: URLSearchParams): string => query.get('talk') ?? '';

/** The address of the speaker's window, beside the page that presents. */
export function speakerAddress(talk: string, href: string, lang: string): string {
  const address = new URL(href);
  address.search = new URLSearchParams({ speaker: '1', talk, lang }).toString();
  address.hash = '';
  return address.href;
}
