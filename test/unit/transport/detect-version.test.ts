import { expect, test } from 'vitest';
import { readVersionLine } from '../../../src/transport/detect-version.ts';

// airflow/bin/cli.py of 1.10.12 prints settings.HEADER and `  v` + version.
const banner = `  ____________       _____________
 ____    |__( )_________  __/__  /________      __
____  /| |_  /__  ___/_  /_ __  /_  __ \\_ | /| / /
___  ___ |  / _  /   _  __/ _  / / /_/ /_ |/ |/ /
 _/_/  |_/_/  /_/    /_/    /_/  \\____/____/|__/  v1.10.12
`;

test.each([
  ['2.10.3\n', '2.10.3'],
  ['3.0.6', '3.0.6'],
  ['2.10.3+composer\n', '2.10.3+composer'],
  [banner, '1.10.12'],
  ['[2026-01-01 00:00:00,000] {__init__.py:50} INFO - Using executor 2\n2.2.2\n\n', '2.2.2'],
  ['WARNING - use 3.0.0 soon, please\n2.9.2\n', '2.9.2'],
  ['nothing of the kind\n', undefined],
  ['', undefined],
])('%j tells %j', (stdout, version) => {
  expect(readVersionLine(stdout)).toBe(version);
});
