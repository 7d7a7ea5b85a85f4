// Who may import whom. Everything that is not in these tables is forbidden; tools/boundaries.test.ts proves that each rule bites.

/** The rooms each room may know, besides itself. */
export const mayImport = {
  'packages/group': [],
  'packages/directory': [],
  'packages/wire': [],
  'packages/seal': ['packages/wire'],
  'packages/messages': [],
  'packages/look': [],
  'packages/sync': ['packages/wire'],
  'apps/public': ['packages/directory', 'packages/look', 'packages/messages'],
  'apps/server': ['packages/wire', 'packages/directory', 'packages/messages', 'apps/public'],
  'apps/group': ['packages/group', 'packages/directory', 'packages/wire', 'packages/seal', 'packages/sync', 'packages/look', 'packages/messages'],
}

/** The only npm packages a room without input and output may use. */
export const mayUse = {
  'packages/group': [],
  'packages/directory': ['kdbush', 'geokdbush', 'flatqueue'],
  'packages/wire': ['cborg'],
  'packages/seal': ['@noble/[^/]+'],
  'packages/sync': [],
  'packages/messages': [],
}

// Tests, and what only tests use.
const own = '(\\.(test|proof|contract)\\.ts$|/(tests?|tale|proofs|vectors)/)'

const walls = Object.entries(mayImport).map(([room, known]) => ({
  name: `${room.replace('/', '-')}-may-import`,
  comment: `${room} may know ${known.join(', ') || 'no other room'}.`,
  severity: 'error',
  from: { path: `^${room}/` },
  to: { path: '^(packages|apps|stories|tools)/', pathNot: [room, ...known].map(each => `^${each}/`) },
}))

const pure = Object.entries(mayUse).flatMap(([room, packages]) => [
  {
    name: `${room.replace('/', '-')}-is-pure`,
    comment: `${room} does no input or output: nothing of Node.`,
    severity: 'error',
    from: { path: `^${room}/`, pathNot: own },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: `${room.replace('/', '-')}-may-use`,
    comment: `${room} may use ${packages.join(', ') || 'no npm package'}.`,
    severity: 'error',
    from: { path: `^${room}/`, pathNot: own },
    to: { path: 'node_modules/', ...(packages.length > 0 && { pathNot: packages.map(name => `node_modules/${name}/`) }) },
  },
])

const manners = [
  {
    name: 'the-public-side-never-reaches-the-inside',
    comment: 'A page for everybody must not reach a group, not even through another room.',
    from: { path: '^apps/(public|server)/' },
    to: { path: '^packages/(group|seal|sync)/', reachable: true },
  },
  {
    name: 'a-room-is-entered-by-its-door',
    comment: "In the heart, a room sees another room's index.ts and nothing behind it.",
    from: { path: '^packages/group/src/([^/]+)/' },
    to: { path: '^packages/group/src/[^/]+/', pathNot: ['^packages/group/src/$1/', '/index\\.ts$'] },
  },
  {
    name: 'a-package-is-entered-by-its-name',
    comment: 'No path leads from one package into the files of another.',
    from: { path: '^(packages|apps)/([^/]+)/' },
    to: { path: '^(packages|apps)/', pathNot: '^$1/$2/', dependencyTypes: ['local'] },
  },
  {
    name: 'screens-speak-to-the-device',
    comment: 'Keys, sealing and delivery stay behind one front door.',
    from: { path: '^apps/group/src/', pathNot: ['^apps/group/src/lib/device/', own] },
    to: { path: '^packages/(seal|sync|wire)/' },
  },
  {
    name: 'the-client-runs-in-a-browser',
    comment: 'Nothing of Node reaches the group side or the pages.',
    from: { path: '^(apps/(group|public)|packages/look)/src/', pathNot: own },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'no-circles',
    comment: 'Two files that need each other are one file, or want a third. Circles of types alone are harmless.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'nothing-rests-on-a-test',
    comment: 'What ships does not import what tests it.',
    from: { pathNot: [own, '^stories/', '^tools/'] },
    to: { path: [own, '^stories/', '^tools/'] },
  },
  {
    name: 'everything-is-found',
    comment: 'An import that leads nowhere.',
    from: {},
    to: { couldNotResolve: true, pathNot: ['^\\$app', '^\\$service-worker', '^virtual:', '\\?url$'] },
  },
].map(rule => ({ severity: 'error', ...rule }))

export default {
  forbidden: [...walls, ...pure, ...manners],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(packages|apps)/[^/]+/(build|build-look|dist|\\.svelte-kit|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['svelte', 'import', 'types', 'default'], extensions: ['.ts', '.js', '.mjs', '.svelte', '.json', '.css'] },
  },
}
