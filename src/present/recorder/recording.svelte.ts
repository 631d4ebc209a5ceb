/** Whether the recorder stands on the page; `kept`: it was closed, and says that what is in it stays. */
class Recording {
  stage = $state<'closed' | 'open' | 'kept'>('closed');
}

/** Apart from the recorder itself, so that the page need not load that to know that it is closed. */
export const recording = new Recording();
