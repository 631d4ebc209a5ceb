import { pagePolicy } from '../core/address/page-policy.ts';

/** Lets the page ask nobody but its own origin. Not in the HTML, which does not know where it will be served. The one-file build has a policy of its own. */
export function holdToOrigin(): void {
  if (document.querySelector('meta[http-equiv]')) return;
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = pagePolicy(window.location.origin);
  document.head.append(policy);
}
