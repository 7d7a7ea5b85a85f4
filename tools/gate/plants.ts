import type { Walls } from './cruise.ts'
import { packageNames } from './tree.ts'

/** One forbidden thing: where it stands, what it says, and the rule that must find it. */
export interface Plant {
  readonly file: string
  readonly text: string
  readonly rule: string
  /** A file the plant needs, itself not expected to be found. */
  readonly beside?: { readonly file: string; readonly text: string }
}

const ruleOf = (room: string, ending: string): string => `${room.replace('/', '-')}-${ending}`

/** One forbidden import for every rule, and for every pair of rooms that must not know each other. */
export const plants = (walls: Walls): Plant[] => [...forbiddenPairs(walls), ...impurities(walls), ...badManners]

function forbiddenPairs({ mayImport }: Walls): Plant[] {
  return Object.entries(mayImport).flatMap(([room, known]) =>
    Object.keys(mayImport)
      .filter(other => other !== room && !known.includes(other))
      .map(other => ({
        file: `${room}/src/planted-${other.replace('/', '-')}.ts`,
        text: `import '${packageNames[other]}'\n`,
        rule: ruleOf(room, 'may-import'),
      })),
  )
}

function impurities({ mayUse }: Walls): Plant[] {
  return Object.keys(mayUse).flatMap(room => [
    { file: `${room}/src/planted-node.ts`, text: "import 'node:fs'\n", rule: ruleOf(room, 'is-pure') },
    { file: `${room}/src/planted-npm.ts`, text: "import 'hono'\n", rule: ruleOf(room, 'may-use') },
  ])
}

const badManners: Plant[] = [
  {
    file: 'apps/public/src/planted-far.ts',
    text: "import '../../../packages/look/src/planted-bridge.ts'\n",
    rule: 'the-public-side-never-reaches-the-inside',
    beside: { file: 'packages/look/src/planted-bridge.ts', text: "import '@visavis/group'\n" },
  },
  {
    file: 'packages/group/src/founding/planted-guest.ts',
    text: "import '../membership/planted-inner.ts'\n",
    rule: 'a-room-is-entered-by-its-door',
    beside: { file: 'packages/group/src/membership/planted-inner.ts', text: 'export const inner = 1\n' },
  },
  { file: 'packages/sync/src/planted-path.ts', text: "import '../../wire/src/index.ts'\n", rule: 'a-package-is-entered-by-its-name' },
  { file: 'apps/group/src/routes/Planted.svelte', text: "<script lang=\"ts\">\n  import { x } from '@visavis/seal'\n</script>\n{x}\n", rule: 'screens-speak-to-the-device' },
  { file: 'apps/group/src/lib/PlantedServer.svelte', text: "<script lang=\"ts\">\n  import { x } from '@visavis/server'\n</script>\n{x}\n", rule: 'apps-group-may-import' },
  { file: 'apps/group/src/lib/planted-node.ts', text: "import 'node:fs'\n", rule: 'the-client-runs-in-a-browser' },
  {
    file: 'packages/directory/src/planted-hen.ts',
    text: "import { egg } from './planted-egg.ts'\nexport const hen = (): number => egg()\n",
    rule: 'no-circles',
    beside: { file: 'packages/directory/src/planted-egg.ts', text: "import { hen } from './planted-hen.ts'\nexport const egg = (): number => hen()\n" },
  },
  {
    file: 'apps/server/src/planted-rest.ts',
    text: "import './planted.test.ts'\n",
    rule: 'nothing-rests-on-a-test',
    beside: { file: 'apps/server/src/planted.test.ts', text: 'export const test = 1\n' },
  },
  { file: 'packages/wire/src/planted-nowhere.ts', text: "import './there-is-no-such-file.ts'\n", rule: 'everything-is-found' },
]
