/** The permission with which a job gets OIDC tokens, as lines for a hint (GitHub Docs, "Workflow syntax", `permissions`). */
export const ID_TOKEN_PERMISSION = [
  'Add these lines to the job (or to the workflow, and to the caller of a reusable workflow); "permissions:" replaces the defaults, and a checkout needs "contents: read":',
  '  permissions:',
  '    id-token: write',
  '    contents: read',
].join('\n');

/** The hint for a job that gets no OIDC token. */
export function describeMissingToken(isFork: boolean): string {
  return isFork
    ? 'A pull request from a fork never gets a token, and no permission changes that; run the step after the merge.'
    : ID_TOKEN_PERMISSION;
}
