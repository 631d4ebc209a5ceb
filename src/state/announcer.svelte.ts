/** What is said to those who can't see a change: the text of the page's one polite live region. */
export class Announcer {
  text = $state('');
}
