/** What ships that is neither code nor ours. */
export const data = [{ what: 'places and postal codes (GeoNames)', licence: 'CC-BY-4.0', notice: 'apps/server/src/directory/gazetteer/SOURCES.md' }]

const free = ['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'Unlicense', 'CC0-1.0', 'MPL-2.0', 'OFL-1.1', 'Python-2.0', 'Zlib', 'LGPL-3.0-or-later', 'GPL-3.0-or-later', 'AGPL-3.0-or-later']

/** Says whether an SPDX expression is free and fits beside the AGPL: of "or" one part is enough, of "and" all are needed. */
export function isFree(expression) {
  return expression
    .replace(/[()]/g, '')
    .split(/ OR /i)
    .some(choice => choice.split(/ AND /i).every(name => free.includes(name.trim())))
}
