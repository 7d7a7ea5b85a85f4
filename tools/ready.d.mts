export function ready(wish?: { build?: boolean; browser?: boolean; quiet?: boolean }): Promise<{ node: string; browser: string | null }>
export function pinnedNode(): string
