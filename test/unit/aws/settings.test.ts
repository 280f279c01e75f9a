import { expect, test } from 'vitest';
import { prepareAwsSettings } from '../../../src/aws/settings.ts';

const prepare = (env: NodeJS.ProcessEnv) => prepareAwsSettings(env, { isAmbient: true, mask: () => {} });

test.each(['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE'])(
  '%s may name a file that does not exist, as for the SDK, and no folder',
  async (name) => {
    await expect(prepare({ [name]: '/nowhere/config' })).resolves.toBeUndefined();
    await expect(prepare({ [name]: import.meta.dirname })).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining(`${name} does not name a file of AWS profiles that can be read`),
    });
  },
);
