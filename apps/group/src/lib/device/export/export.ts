import { formats, loadGroupAreas, loadGroupWords } from '@visavis/messages/group'
import type { GroupAreas, Lang } from '@visavis/messages/group'
import type { RoomView } from '../view.ts'
import { everything } from './everything.ts'
import { page } from './page.ts'

/** Everything one may see, as a page to read and for programs. `now`: ms. */
export async function exportAll(view: RoomView, lang: Lang, now: number): Promise<{ html: string; json: string }> {
  const [side, areas] = await Promise.all([loadGroupWords(lang), loadGroupAreas(lang, ['export', 'deciding', 'task'])])
  const all = everything(view, now, side.sharing.listen.someone)
  return { html: page(all, { lang, side, f: formats(lang), ...areas as Pick<GroupAreas, 'export' | 'deciding' | 'task'> }), json: `${JSON.stringify(all, null, 2)}\n` }
}
