import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { generate } from 'selfsigned';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';

/** A throwaway certificate authority with one server certificate for loopback names. */
export interface Certificates {
  /** The authority's certificate, PEM. */
  readonly ca: string;
  /** A file that holds it, for NODE_EXTRA_CA_CERTS. */
  readonly caFile: string;
  readonly key: string;
  readonly cert: string;
}

let made: Promise<Certificates> | undefined;

/** The process's certificates: made once. */
export function loopbackCertificates(): Promise<Certificates> {
  made ??= makeCertificates();
  return made;
}

/** Makes this process trust the authority, as NODE_EXTRA_CA_CERTS does for a new process. */
export async function trustLoopbackCertificates(): Promise<void> {
  const { ca } = await loopbackCertificates();
  const known = getCACertificates('default');
  if (!known.includes(ca)) setDefaultCACertificates([...known, ca]);
}

async function makeCertificates(): Promise<Certificates> {
  const days = 24 * 3_600_000;
  const dates = { notBeforeDate: new Date(Date.now() - days), notAfterDate: new Date(Date.now() + 7 * days) };
  const authority = await generate([{ name: 'commonName', value: 'Embedded MWAA throwaway CA' }], {
    ...dates,
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const leaf = await generate([{ name: 'commonName', value: 'localhost' }], {
    ...dates,
    keyType: 'ec',
    algorithm: 'sha256',
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const folder = createTemporaryFolder('embedded-mwaa');
  const caFile = join(folder, 'ca.pem');
  writeFileSync(caFile, authority.cert);
  return { ca: authority.cert, caFile, key: leaf.private, cert: leaf.cert };
}
