/**
 * Counts what Vitest reports. A file that could not even be read has no tests in it, an error outside every test belongs
 * to none, and a run without a report proves nothing: each of these counts as failed.
 */
export function countOf(report, ok) {
  if (!report) return { passed: 0, failed: 1, skipped: [] }
  const broken = report.testResults.filter(file => file.status === 'failed' && file.assertionResults.every(test => test.status !== 'failed'))
  const all = report.testResults.flatMap(file => file.assertionResults)
  const failed = report.numFailedTests + broken.length
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !ok ? 1 : failed,
    skipped: all.filter(test => test.status !== 'passed' && test.status !== 'failed').map(test => test.fullName),
  }
}

export const sum = counts =>
  counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: [...a.skipped, ...b.skipped] }))

/** The line that is said last, and whether all is well. Where everything is required, what was skipped has failed. */
export function verdict({ passed, failed, skipped }, isEverythingRequired) {
  const missed = failed + (isEverythingRequired ? skipped.length : 0)
  return { line: `${passed} passed, ${missed} failed`, isGood: missed === 0 && passed > 0 }
}
