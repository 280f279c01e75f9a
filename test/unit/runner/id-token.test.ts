import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { createAgents } from '../../../src/http/network.ts';
import { createGitHubRunner } from '../../../src/runner/github-runner.ts';
import { interpretLog } from '../../harness/workflow-log.ts';

const TOKEN = 'eyJhbGciOiJSUzI1NiJ9.the-token-of-github.signature';

/** GitHub's OIDC endpoint, which answers when it is told to. */
let answer: () => void = () => {};
let asked: Promise<void> = Promise.resolve();
const server = createServer((_, response) => {
  answer = () => response.end(JSON.stringify({ value: TOKEN }));
  hasAsked();
});
let hasAsked = () => {};

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_URL', `http://127.0.0.1:${port}/idtoken?x=1`);
  vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'of-the-runner');
  vi.stubEnv('NO_PROXY', '127.0.0.1');
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
});

const texts = fc.array(fc.constantFrom('progress', '::error::x', 'std::vector', '##[group]y', 'a\rb'), {
  maxLength: 4,
});

test('whatever is printed before, while and after the token is on its way, no part of it is printed where commands are stopped', async () => {
  await fc.assert(
    fc.asyncProperty(texts, texts, texts, fc.boolean(), async (before, during, behind, groups) => {
      let out = '';
      const written = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
        out += String(text);
        return true;
      });
      const runner = createGitHubRunner();
      asked = new Promise((resolve) => {
        hasAsked = resolve;
      });
      for (const line of before) runner.info(line);
      const token = runner.idToken('sts.amazonaws.com', createAgents({}), new AbortController().signal);
      await asked;
      for (const line of during) runner.info(line);
      if (groups) runner.printGroup('a log', during);
      runner.warn('something');
      answer();
      expect(await token).toBe(TOKEN);
      for (const line of behind) runner.info(line);
      runner.close();
      written.mockRestore();
      const log = interpretLog(out);
      expect(log.lines.join('\n')).not.toContain('the-token-of-github');
      expect(log.masks).toContain(TOKEN);
      expect(log.annotations).toEqual([{ level: 'warning', message: 'something' }]);
      expect(log.strayCommands).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
