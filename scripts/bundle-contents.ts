import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A package of which something is in a bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As package.json says, in SPDX's words. */
  readonly license: string;
  /** Where it is installed. */
  readonly folder: string;
  /** What is left of its files in the bundle. */
  readonly bytes: number;
}

/** Where a build writes which files it has joined, with what is left of each: `[path, bytes][]`. */
export const MODULES_FILE = 'lib/bundle.modules.json';

/** The packages of a bundle, by name and version, from its files with the bytes that are left of each. */
export function listBundledPackages(modules: ReadonlyMap<string, number>): readonly BundledPackage[] {
  const packages = new Map<string, BundledPackage>();
  for (const [file, bytes] of modules) {
    const folder = file.includes('/node_modules/') ? findPackage(file) : undefined;
    if (folder === undefined) continue;
    const manifest = readManifest(folder);
    const { name, version, license = 'unknown' } = manifest;
    const key = `${name}@${version}`;
    packages.set(key, { name, version, license, folder, bytes: bytes + (packages.get(key)?.bytes ?? 0) });
  }
  return [...packages.keys()].sort().flatMap((key) => packages.get(key) ?? []);
}

/** The nearest folder upwards whose package.json has a version; some have others inside, for the module type alone. */
function findPackage(file: string): string | undefined {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && readManifest(folder).version !== undefined) return folder;
  }
  return undefined;
}

function readManifest(folder: string) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
}

/**
 * The licences of a bundle's packages as one text: each wording once, below the packages that come with it. A package that
 * ships no licence file is named with the licence that its package.json declares.
 */
export function formatLicenses(packages: readonly BundledPackage[]): string {
  const texts = new Map<string, string[]>();
  for (const each of packages) {
    const text = readLicense(each);
    texts.set(text, [...(texts.get(text) ?? []), `${each.name}@${each.version} (${each.license})`]);
  }
  const rule = '-'.repeat(80);
  return [...texts].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`).join(`\n${rule}\n\n`);
}

function readLicense({ folder, license }: BundledPackage): string {
  const files = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice)\b/i.test(name))
    .sort();
  if (files.length === 0) return `No licence file comes with these packages; they declare ${license}.`;
  return files
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}
