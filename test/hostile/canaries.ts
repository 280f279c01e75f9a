import type { HttpRequest } from '../emulator/exchange.ts';

/** A secret of the workflow: the runner masks it, the step does not know it. */
export const WORKFLOW_SECRET = 'Wf-S3cr3t_Canary=+x@9/Zq~77-b_Ending';
/** Shares no run of characters with the ids of the account and the run, which would be hidden with it. */
export const GITHUB_TOKEN = 'ghs_CanaryTokenOfGitHubKq2Zt9VwXy4bN8';
/** What a case's own secrets begin with: keys and tokens that another step or a proxy holds. */
export const OTHER_SECRET = 'Other-S3cr3t_9d7e+Canary/Value==';
/** The part of it that an address holds without any escaping. */
export const PASSWORD = 'Other-S3cr3t_9d7e';

/** Values of the conf that every case runs with: one that no escaping changes, one that every escaping does. */
export const CONF = {
  customer: 'Cnf7f3aMuellerCo',
  note: 'Cnf8e4bMueller-"quoted" & <Söhne>\\n',
  nested: { list: ['Cnf9c2dDeepValue'] },
  pin: 4711,
} as const;
/** Parts of the conf's values by which they are found in any escaping. */
export const CONF_MARKS = ['Cnf7f3aMuellerCo', 'Cnf8e4bMueller', 'Cnf9c2dDeepValue'] as const;
/** The conf as Airflow and its database quote it. */
export const CONF_QUOTES = [
  JSON.stringify(CONF),
  JSON.stringify(JSON.stringify(CONF)),
  `{'customer': '${CONF.customer}', 'note': '${CONF.note}', 'nested': {'list': ['${CONF.nested.list[0]}']}}`,
].join(' ');

/** What begins the data of every forged command, so that one that acts is known by it. */
export const FORGED = 'FORGED';
/** Markdown and HTML that leave a table, load pictures and lead elsewhere. */
export const MARKUP = `</td></tr></table></details><img src="https://evil.invalid/x"> ![x](https://evil.invalid/y) [click](https://evil.invalid/z) <a href="javascript:alert(1)">a</a>`;
/** Commands in every way of writing them, for a text of one line or of many. */
export const COMMANDS = [
  `::error::${FORGED}`,
  `::add-mask::${FORGED}-mask`,
  `::set-output name=outcome::${FORGED}`,
  `::set-env name=PATH::${FORGED}`,
  `::add-path::${FORGED}`,
  `::save-state name=dag-run::${FORGED}`,
  `::stop-commands::${FORGED}`,
  `::group::${FORGED}`,
  `##[error]${FORGED}`,
  `##[set-env name=PATH;]${FORGED}`,
  `  ::warning file=x,line=1::${FORGED}`,
  `text ##[add-mask]${FORGED}-mask`,
  '::endgroup::',
  `::add-matcher::${FORGED}`,
] as const;

/** All that came with a request, as a careless or hostile server quotes it. */
export function quoteRequest({ headers, body }: HttpRequest): string {
  const form = new URLSearchParams(body.toString('utf8'));
  return [
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(headers['content-type']?.includes('form')
      ? [...form].map(([name, value]) => `${name}=${value}`)
      : []),
    body.toString('utf8'),
  ].join(' ; ');
}

/** The secrets of a request alone: token, cookie, session token. */
export function secretsOf({ headers, body }: HttpRequest): readonly string[] {
  const form = headers['content-type']?.includes('form')
    ? new URLSearchParams(body.toString('utf8'))
    : undefined;
  return [
    /^Bearer (.+)$/i.exec(headers['authorization'] ?? '')?.[1],
    /(?:session|_token)=([^;]+)/.exec(headers['cookie'] ?? '')?.[1],
    headers['x-amz-security-token'],
    form?.get('token') ?? undefined,
    form?.get('WebIdentityToken') ?? undefined,
  ].filter((secret) => secret !== undefined);
}
