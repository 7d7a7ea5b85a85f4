/** What to say to whoever runs a house whose directory is empty: how to fill it, or how to look around first. */
export function offer(folder: string): string {
  const there = folder === 'data' ? '' : ` --data ${folder}`
  return [
    'The directory is empty. Bring in a list of groups, while the house is open:',
    `  npm run visavis -- import <file-or-address>${there}`,
    'or look around first in a small, made-up region (`sample --remove` takes it away again):',
    `  npm run visavis -- sample${there}`,
  ].join('\n')
}
