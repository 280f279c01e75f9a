/** Fails when a Markdown file of the repository links to a local file or heading that does not exist. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' }).trim().split('\n');

/** A heading's anchor as GitHub makes it: lower case, punctuation dropped, blanks to hyphens. */
function toAnchor(heading: string): string {
  const text = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

const withoutCode = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

function listAnchors(path: string): ReadonlySet<string> {
  const text = readFileSync(path, 'utf8').replace(/^```[\s\S]*?^```/gm, '');
  return new Set([
    ...[...text.matchAll(/^#{1,6}\s+(.+)$/gm)].map(([, heading = '']) => toAnchor(heading)),
    ...[...text.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, id = '']) => id),
  ]);
}

const broken = files.flatMap((file) => {
  const path = join(root, file);
  const targets = [
    ...withoutCode(readFileSync(path, 'utf8')).matchAll(/\]\(([^)\s]+)[^)]*\)|(?:src|href)="([^"]+)"/g),
  ];
  return targets
    .map(([, markdown, html]) => markdown ?? html ?? '')
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [local = '', anchor] = target.split('#');
      const linked = local === '' ? path : resolve(dirname(path), local);
      if (!existsSync(linked)) return true;
      return anchor !== undefined && linked.endsWith('.md') && !listAnchors(linked).has(anchor);
    })
    .map((target) => `${relative(root, path)}: ${target}`);
});

for (const line of broken) console.error(line);
process.exitCode = broken.length === 0 ? 0 : 1;
