/** Returns a function that gives the request headers of a user: Basic before Airflow 3, a JWT of its own login there (renewed hourly). */
export function createLogin(
  baseUrl: string,
  major: 1 | 2 | 3,
): (user: string) => Promise<Record<string, string>> {
  if (major !== 3) {
    return async (user) => ({ authorization: `Basic ${Buffer.from(`${user}:${user}`).toString('base64')}` });
  }
  const tokens = new Map<string, { readonly token: Promise<string>; readonly sinceMs: number }>();
  return async (user) => {
    const known = tokens.get(user);
    if (known !== undefined && performance.now() - known.sinceMs < 3_600_000) {
      return { authorization: `Bearer ${await known.token}` };
    }
    const token = requestToken(baseUrl, user);
    tokens.set(user, { token, sinceMs: performance.now() });
    token.catch(() => tokens.delete(user));
    return { authorization: `Bearer ${await token}` };
  };
}

async function requestToken(baseUrl: string, user: string): Promise<string> {
  const response = await fetch(`${baseUrl}/auth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: user, password: user }),
    signal: AbortSignal.timeout(30_000),
  });
  const body = (await response.json()) as { readonly access_token?: unknown };
  if (response.status !== 201 || typeof body.access_token !== 'string') {
    throw new Error(`Airflow refused the login of ${user}: ${response.status}`);
  }
  return body.access_token;
}
