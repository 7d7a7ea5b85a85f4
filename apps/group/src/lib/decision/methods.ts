import type { Group, MatterName, Method } from '@visavis/group'

/** From strictest to mildest: what passes one passes all that follow. */
export const methods: readonly Method[] = ['everyone', 'consent', 'two-thirds', 'majority']

/** How a proposal may be decided: as the group has agreed, or with more agreement than that. What was agreed comes first. */
export const methodsFor = (group: Group, matter: MatterName): Method[] =>
  methods.slice(0, methods.indexOf(group.rules.methods[matter]) + 1).toReversed()
