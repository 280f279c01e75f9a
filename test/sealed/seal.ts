import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';

/** What a command did in a network of its own that has nothing but loopback. */
export interface Sealed {
  readonly exitCode: number | null;
  readonly output: string;
  /** Names of the network's interfaces. */
  readonly interfaces: readonly string[];
  /** How often anything tried to reach an address outside, which the kernel counts (`OutNoRoutes`). */
  readonly attempts: number;
  /** Names whose address was asked for, without those that no one can own. */
  readonly names: readonly string[];
}

/** The command that runs another one in a network of its own. */
type Seal = (typeof ways)[number];

// Root may make a network; anyone may where the kernel lets them be root in a user namespace of their own.
const ways = [
  ['unshare', '--net', '--mount'],
  ['unshare', '--map-root-user', '--net', '--mount'],
] as const;

/** How to make such a network on this machine, or why that cannot be done. */
export function findSeal(): { readonly seal: Seal } | { readonly missing: string } {
  let missing = '';
  for (const seal of ways) {
    const [command, ...args] = seal;
    const { status, stderr, error } = spawnSync(command, [...args, 'ip', 'link', 'set', 'lo', 'up'], {
      encoding: 'utf8',
    });
    if (status === 0) return { seal };
    missing = `${seal.join(' ')}: ${error?.message ?? stderr.trim()}`;
  }
  return { missing: `a network namespace cannot be made (${missing}); it needs Linux, iproute2 and root` };
}

const SCRIPT = `
ip link set lo up || exit 90
echo 'nameserver 127.0.0.1' >"$COUNTERS/resolv.conf"
mount --bind "$COUNTERS/resolv.conf" /etc/resolv.conf || exit 91
"$NODE" "$RESOLVER" "$COUNTERS/names" &
resolver=$!
until [ -e "$COUNTERS/names" ]; do kill -0 "$resolver" || exit 92; sleep 0.05; done
"$@"
code=$?
kill "$resolver"
cat /proc/net/dev >"$COUNTERS/dev"
cat /proc/net/snmp >"$COUNTERS/snmp"
if [ -e /proc/net/snmp6 ]; then cat /proc/net/snmp6; fi >"$COUNTERS/snmp6"
exit $code
`;

/** Runs a command in such a network. */
export function runSealed(
  [unshare, ...args]: Seal,
  command: readonly string[],
  options: { readonly env: NodeJS.ProcessEnv; readonly cwd: string; readonly timeoutMs: number },
): Sealed {
  const counters = createTemporaryFolder('sealed');
  const { status, stdout, stderr } = spawnSync(unshare, [...args, 'sh', '-c', SCRIPT, 'sh', ...command], {
    cwd: options.cwd,
    env: {
      ...options.env,
      COUNTERS: counters,
      NODE: process.execPath,
      RESOLVER: join(import.meta.dirname, 'resolver.ts'),
    },
    encoding: 'utf8',
    timeout: options.timeoutMs,
    killSignal: 'SIGKILL',
    maxBuffer: 64 * 1024 * 1024,
  });
  const read = (name: string) => readFileSync(join(counters, name), 'utf8');
  try {
    return {
      exitCode: status,
      output: `${stdout}${stderr}`,
      interfaces: [...read('dev').matchAll(/^ *(\S+):/gm)].map(([, name = '']) => name),
      names: [...new Set(read('names').split('\n').filter(Boolean))],
      attempts: readCounter4(read('snmp')) + Number(/^Ip6OutNoRoutes\s+(\d+)/m.exec(read('snmp6'))?.[1] ?? 0),
    };
  } catch (error) {
    throw new Error(`The sealed command left no counters: ${stdout}${stderr}`, { cause: error });
  }
}

/** `Ip: Forwarding ... OutNoRoutes ...` and beneath it `Ip: 1 ... 0 ...` (man 5 proc, /proc/net/snmp). */
function readCounter4(snmp: string): number {
  const [names = [], values = []] = snmp
    .split('\n')
    .filter((line) => line.startsWith('Ip:'))
    .map((line) => line.split(' '));
  const at = names.indexOf('OutNoRoutes');
  if (at < 0) throw new Error(`No OutNoRoutes in /proc/net/snmp:\n${snmp}`);
  return Number(values[at]);
}
