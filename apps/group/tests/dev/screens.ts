/** Every screen, by its address in the made-up device; `open` says which entry of the list on it to go through. */
export const screens: readonly { path: string; open?: number }[] = [
  { path: '?empty#/' }, { path: '#/' }, { path: '#/device' }, { path: '#/help' }, { path: '#/left' }, { path: '#/nowhere' },
  { path: '#/found' }, { path: '#/knock/x' }, { path: '#/knock/gone' }, { path: '#/knocked/one' }, { path: '#/knocked/two' },
  { path: '#/room/evening' }, { path: '#/room/quiet' }, { path: '?offline#/room/evening' }, { path: '?alarm#/room/evening' },
  { path: '#/room/evening/sharing' }, { path: '#/room/quiet/sharing' }, { path: '#/room/evening/sharing/new' },
  { path: '#/room/evening/sharing', open: 0 }, { path: '#/room/evening/sharing', open: 2 },
  { path: '#/room/evening/decision' }, { path: '#/room/quiet/decision' }, { path: '#/room/evening/decision', open: 0 }, { path: '#/room/evening/decision', open: 1 }, { path: '#/room/evening/decision', open: 4 },
  ...['decide', 'agreements', 'purpose', 'rules', 'card'].map((about) => ({ path: `#/room/evening/decision/propose?about=${about}` })),
  { path: '#/room/evening/membership' }, { path: '#/room/evening/membership/me' }, { path: '#/room/evening/membership/leave' },
  ...['door', 'guest', 'helper', 'gone', 'over', 'x'].map((secret) => ({ path: `#/invited/${secret}` })), { path: '#/guest/guest' }, { path: '#/guest/helper' }, { path: '#/check' }, { path: '#/knocked/three' }, { path: '#/room/removed' },
  ...['task', 'task/new', 'guest', 'guest/new', 'guest/g1', 'guest/g2', 'invitation', 'invitation/new', 'invitation/i1', 'size', 'size/sisters', 'size/door', 'size/ending', 'keep', 'keep/show'].map((place) => ({ path: `#/room/evening/${place}` })),
  ...[0, 1, 2, 3].map((open) => ({ path: '#/room/evening/task', open })), { path: '#/room/evening/size', open: 0 },
  { path: '#/room/quiet/task' }, { path: '#/room/quiet/guest' }, { path: '#/room/quiet/size' }, { path: '#/room/farewell' }, { path: '#/room/farewell/size' }, { path: '#/room/farewell/size/ending' },
  { path: '#/room/evening/membership/knock' }, { path: '#/room/quiet/membership/knock' }, { path: '#/room/evening/membership/knock/ke' },
]
