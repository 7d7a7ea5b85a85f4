import { here } from '#lib/here.svelte.ts'

export const load = () => here.learn('deciding', 'review')
