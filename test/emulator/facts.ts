import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '../../scripts/probe/facts.ts';
import type { SettingsInput } from './settings.ts';

const FOLDER = join(import.meta.dirname, 'facts');

/**
 * The settings of the embedded MWAA that the facts of a live environment of this version fix; {} when there is no file
 * `VERSION.json` in `folder`.
 */
export function readFacts(version: string, folder = process.env['MWAA_FACTS'] ?? FOLDER): SettingsInput {
  const file = join(folder, `${version}.json`);
  if (!existsSync(file)) return {};
  return settingsOf(JSON.parse(readFileSync(file, 'utf8')) as Facts);
}

/** What each answer of the probe means for the embedded MWAA; answers that nobody has seen fix nothing. */
export function settingsOf({ facts }: Facts): SettingsInput {
  const answer = (key: string) => facts[key]?.answer ?? 'unknown';
  const throttled = /^(\d{3}) /.exec(answer('throttling'))?.[1];
  const isRedirect = / redirect$/.test(answer('ended-session-status'));
  return {
    restApi: {
      ...pick(answer('path-limit'), { enforced: { pathLimit: 64 }, 'not-enforced': { pathLimit: null } }),
      ...pick(answer('path-decoding'), {
        'plain and encoded': { pathDecoding: 'unchanged' },
        encoded: { pathDecoding: 'plus-is-blank' },
        plain: { pathDecoding: 'percent-encoded' },
      }),
      ...pick(answer('log-continuation'), {
        ends: { endlessLogTokens: false },
        'no token': { endlessLogTokens: false },
        'does not end': { endlessLogTokens: true },
      }),
      ...(throttled === undefined ? {} : { throttlingStatus: Number(throttled) }),
    },
    web: {
      ...pick(answer('cli-failure-status'), {
        '200': { cliFailureStatus: 200 },
        '400': { cliFailureStatus: 400 },
      }),
      ...pick(answer('cli-redirect'), { yes: { cliRedirect: true }, no: { cliRedirect: false } }),
      ...(answer('ended-session-status') === 'unknown'
        ? {}
        : { expiredSession: isRedirect ? 'login-redirect' : 'unauthorized' }),
    },
  };
}

function pick<T>(answer: string, choices: Readonly<Record<string, T>>): T | undefined {
  return choices[answer];
}
