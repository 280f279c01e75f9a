import { execFileSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';
import { type Attack, testAttacks } from './attack.ts';
import type { AttackResult, Place } from './attack-result.ts';
import { CONF, OTHER_SECRET } from './canaries.ts';
import { nest } from './overrides.ts';

const web = { transport: 'web-session' } as const;
const SECRET_FILE = JSON.stringify({ stolen: OTHER_SECRET });

/** A file outside the workspace with a secret in it. */
function writeOutside(): string {
  const path = join(createTemporaryFolder('outside'), 'credentials.json');
  writeFileSync(path, SECRET_FILE);
  return path;
}

function writeSparse(path: string, bytes: number): void {
  const file = openSync(path, 'w');
  ftruncateSync(file, bytes);
  closeSync(file);
}

/** Puts something at `conf.json` of the workspace, or names another path. */
const confFiles: Readonly<Record<string, (place: Place) => string>> = {
  'is a link to a file outside': ({ workspace }) => {
    symlinkSync(writeOutside(), join(workspace, 'conf.json'));
    return 'conf.json';
  },
  'is in a folder that is a link to outside': ({ workspace }) => {
    symlinkSync(join(writeOutside(), '..'), join(workspace, 'config'));
    return 'config/credentials.json';
  },
  'is a link to a link to outside': ({ workspace }) => {
    symlinkSync(writeOutside(), join(workspace, 'inner'));
    symlinkSync('inner', join(workspace, 'conf.json'));
    return 'conf.json';
  },
  'climbs out of the workspace': ({ workspace }) => {
    writeFileSync(join(workspace, '..', 'hostile-outside.json'), SECRET_FILE);
    return '../hostile-outside.json';
  },
  'is an absolute path outside': () => writeOutside(),
  'is the environment of the process': () => '/proc/self/environ',
  'is a link to the environment of the process': ({ workspace }) => {
    symlinkSync('/proc/self/environ', join(workspace, 'conf.json'));
    return 'conf.json';
  },
  'is a link to itself': ({ workspace }) => {
    symlinkSync('conf.json', join(workspace, 'conf.json'));
    return 'conf.json';
  },
  'is a FIFO': ({ workspace }) => {
    execFileSync('mkfifo', [join(workspace, 'conf.json')]);
    return 'conf.json';
  },
  'is a link to a device without an end': ({ workspace }) => {
    symlinkSync('/dev/zero', join(workspace, 'conf.json'));
    return 'conf.json';
  },
  'is a folder': ({ workspace }) => {
    mkdirSync(join(workspace, 'conf.json'));
    return 'conf.json';
  },
  'has 1.5 GB of holes': ({ workspace }) => {
    writeSparse(join(workspace, 'conf.json'), 1_500_000_000);
    return 'conf.json';
  },
  'has 11 MB': ({ workspace }) => {
    writeFileSync(join(workspace, 'conf.json'), `{"a":"${'x'.repeat(11_000_000)}"}`);
    return 'conf.json';
  },
  'is lists in lists': ({ workspace }) => {
    writeFileSync(join(workspace, 'conf.json'), `{"a":${nest(200_000)}}`);
    return 'conf.json';
  },
  'multiplies aliases': ({ workspace }) => {
    const levels = Array.from(
      { length: 12 },
      (_, i) =>
        `a${i}: &a${i} [${
          i === 0
            ? 'x'
            : Array(9)
                .fill(`*a${i - 1}`)
                .join(',')
        }]`,
    );
    writeFileSync(join(workspace, 'conf.json'), levels.join('\n'));
    return 'conf.json';
  },
  'is no YAML and holds a secret': ({ workspace }) => {
    writeFileSync(
      join(workspace, 'conf.json'),
      `{"customer": "${CONF.customer}", "other": "${OTHER_SECRET}\n  : [}`,
    );
    return 'conf.json';
  },
};

/** Nothing of a file outside may have gone to Airflow. */
function expectNothingSent({ mwaa }: AttackResult): void {
  if (mwaa.requests.some(({ body, command }) => `${JSON.stringify(body)} ${command}`.includes('stolen')))
    throw new Error('the content of a file outside went to Airflow');
}

testAttacks('another step of the job: files', [
  ...Object.entries(confFiles).map(
    ([what, make]): Attack => ({
      name: `conf-file ${what}`,
      attack: { inputs: web, prepare: (place) => ({ inputs: { conf: '', 'conf-file': make(place) } }) },
      mayNot: ['leak', 'hang', 'flood', 'show conf'],
      outcome: ['error'],
      check: expectNothingSent,
    }),
  ),
  {
    name: 'conf-file is a link to a file of the workspace',
    attack: {
      inputs: web,
      prepare: ({ workspace }) => {
        writeFileSync(join(workspace, 'real.json'), '{"a":1}');
        symlinkSync('real.json', join(workspace, 'conf.json'));
        return { inputs: { 'conf-file': 'conf.json' } };
      },
    },
    mayNot: ['deceive'],
    outcome: ['success'],
  },
]);
