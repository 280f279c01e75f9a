import { randomUUID } from 'node:crypto';
import type { HttpAnswer } from './exchange.ts';
import { textAnswer } from './exchange.ts';

const NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/';

/** An STS error document of the query protocol. */
export const stsError = (status: number, code: string, message: string): HttpAnswer =>
  textAnswer(
    status,
    `<ErrorResponse xmlns="${NAMESPACE}"><Error><Type>${status < 500 ? 'Sender' : 'Receiver'}</Type><Code>${code}</Code>` +
      `<Message>${escapeXml(message)}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
    'text/xml',
  );

/** An STS result document: `<NameResponse><NameResult>inner</NameResult>...`. */
export const stsResult = (name: string, inner: string): HttpAnswer =>
  textAnswer(
    200,
    `<${name}Response xmlns="${NAMESPACE}"><${name}Result>${inner}</${name}Result>` +
      `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></${name}Response>`,
    'text/xml',
  );

/** Text made safe for XML content. */
export const escapeXml = (text: string): string =>
  text.replace(/[<>&]/g, (c) => (c === '<' ? '&lt;' : c === '>' ? '&gt;' : '&amp;'));
