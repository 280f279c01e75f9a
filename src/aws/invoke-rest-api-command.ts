/**
 * InvokeRestApi of Amazon MWAA, for a client that is older than the operation.
 *
 * Names and shapes are those of the current @aws-sdk/client-mwaa. TO BE DELETED once a client with InvokeRestApiCommand
 * (later than October 2024) is installed: change the import in mwaa-sdk.ts, and give the client a middleware of the step
 * `deserialize` that reads the answer with `parseJson` and adds $responseBodyText, since the SDK's own reading knows no NaN and
 * rounds numbers. The rest stays as it is.
 */
import {
  type MWAAClientResolvedConfig,
  MWAAServiceException,
  type ServiceInputTypes,
  type ServiceOutputTypes,
} from '@aws-sdk/client-mwaa';
import { getEndpointPlugin } from '@smithy/middleware-endpoint';
import { getSerdePlugin } from '@smithy/middleware-serde';
import { HttpRequest, type HttpResponse } from '@smithy/protocol-http';
// The client's own command builder: its CommonJS build declares $Command and forgets to export it.
import { Command as $Command } from '@smithy/smithy-client';
import type { Json, JsonObject } from '../core/json.ts';
import { isObject, parseJson } from '../core/json.ts';

/** The operation's request (botocore, mwaa/2020-07-01, InvokeRestApiRequest). */
export interface InvokeRestApiCommandInput {
  readonly Name: string;
  readonly Path: string;
  readonly Method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  readonly QueryParameters?: JsonObject | undefined;
  readonly Body?: JsonObject | undefined;
}

/** The operation's response (botocore, mwaa/2020-07-01, InvokeRestApiResponse). */
export interface InvokeRestApiCommandOutput {
  readonly $metadata: { readonly httpStatusCode?: number; readonly requestId?: string };
  readonly RestApiStatusCode?: number | undefined;
  readonly RestApiResponse?: Json | undefined;
  /** The whole answer as it came, for what has to be read once more. */
  readonly $responseBodyText?: string | undefined;
}

interface RestApiFailure {
  readonly message: string;
  readonly $metadata: InvokeRestApiCommandOutput['$metadata'];
  readonly RestApiStatusCode?: number | undefined;
  readonly RestApiResponse?: Json | undefined;
}

/** Airflow answered 4xx; HTTP 400. */
export class RestApiClientException extends MWAAServiceException {
  override readonly name = 'RestApiClientException';
  readonly RestApiStatusCode: number | undefined;
  readonly RestApiResponse: Json | undefined;

  constructor(failure: RestApiFailure) {
    super({
      name: 'RestApiClientException',
      $fault: 'client',
      message: failure.message,
      $metadata: failure.$metadata,
    });
    Object.setPrototypeOf(this, RestApiClientException.prototype);
    this.RestApiStatusCode = failure.RestApiStatusCode;
    this.RestApiResponse = failure.RestApiResponse;
  }
}

/** Airflow answered 5xx or did not answer; HTTP 400 all the same. */
export class RestApiServerException extends MWAAServiceException {
  override readonly name = 'RestApiServerException';
  readonly RestApiStatusCode: number | undefined;
  readonly RestApiResponse: Json | undefined;

  constructor(failure: RestApiFailure) {
    super({
      name: 'RestApiServerException',
      $fault: 'client',
      message: failure.message,
      $metadata: failure.$metadata,
    });
    Object.setPrototypeOf(this, RestApiServerException.prototype);
    this.RestApiStatusCode = failure.RestApiStatusCode;
    this.RestApiResponse = failure.RestApiResponse;
  }
}

/** What the client hands to a serializer: its resolved configuration, with the endpoint of this call. */
type SerdeContext = MWAAClientResolvedConfig & {
  readonly endpoint: () => Promise<{
    readonly hostname: string;
    readonly protocol?: string;
    readonly port?: number;
    readonly path: string;
  }>;
};

// As in every command of this client: commonParams of its EndpointParameters.
const ENDPOINT_PARAMETERS = {
  UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
  Endpoint: { type: 'builtInParams', name: 'endpoint' },
  Region: { type: 'builtInParams', name: 'region' },
  UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
} as const;

const hidden = <T extends object>(value: T): T => ({
  ...value,
  ...('Body' in value ? { Body: '***' } : {}),
  ...('QueryParameters' in value ? { QueryParameters: '***' } : {}),
  ...('RestApiResponse' in value ? { RestApiResponse: '***' } : {}),
  ...('$responseBodyText' in value ? { $responseBodyText: '***' } : {}),
});

/** `POST /restapi/{Name}` on the `env.` host, signed as `airflow`. */
export class InvokeRestApiCommand extends $Command
  .classBuilder<
    InvokeRestApiCommandInput,
    InvokeRestApiCommandOutput,
    MWAAClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >()
  .ep(ENDPOINT_PARAMETERS)
  .m(function (this: { serialize: never; deserialize: never }, command, _stack, config) {
    return [
      getSerdePlugin(config, this.serialize, this.deserialize),
      getEndpointPlugin(config, command.getEndpointParameterInstructions()),
    ];
  })
  .s('AmazonMWAA', 'InvokeRestApi', {})
  .n('MWAAClient', 'InvokeRestApiCommand')
  .f(hidden, hidden)
  .ser(serialize)
  .de(deserialize)
  .build() {}

async function serialize(input: InvokeRestApiCommandInput, context: SerdeContext): Promise<HttpRequest> {
  const { hostname, protocol = 'https:', port, path } = await context.endpoint();
  const { Name, ...members } = input;
  return new HttpRequest({
    protocol,
    hostname: context.disableHostPrefix === true ? hostname : `env.${hostname}`,
    ...(port === undefined ? {} : { port }),
    method: 'POST',
    path: `${path.replace(/\/$/, '')}/restapi/${encodeURIComponent(Name)}`,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(members),
  });
}

async function deserialize(output: HttpResponse, context: SerdeContext): Promise<InvokeRestApiCommandOutput> {
  const text = context.utf8Encoder(await context.streamCollector(output.body));
  const body = parse(text);
  const $metadata = {
    httpStatusCode: output.statusCode,
    requestId: output.headers['x-amzn-requestid'] ?? output.headers['x-amzn-request-id'] ?? '',
  };
  const members = {
    RestApiStatusCode: typeof body['RestApiStatusCode'] === 'number' ? body['RestApiStatusCode'] : undefined,
    RestApiResponse: body['RestApiResponse'] as Json | undefined,
  };
  if (output.statusCode < 300) return { $metadata, ...members, $responseBodyText: text };
  const name = errorCode(output.headers, body);
  const told = body['message'] ?? body['Message'];
  const message = typeof told === 'string' && told !== '' ? told : 'UnknownError';
  if (name === 'RestApiClientException') throw new RestApiClientException({ message, $metadata, ...members });
  if (name === 'RestApiServerException') throw new RestApiServerException({ message, $metadata, ...members });
  throw new MWAAServiceException({
    name,
    message,
    $metadata,
    $fault: output.statusCode < 500 ? 'client' : 'server',
  });
}

/** Throws a SyntaxError that carries the text, as the SDK does, when the answer is not a JSON object. */
function parse(text: string): Readonly<Record<string, unknown>> {
  if (text === '') return {};
  try {
    const value = parseJson(text);
    if (isObject(value)) return value;
  } catch {
    // Told below, with the text.
  }
  throw Object.assign(new SyntaxError('the answer is not a JSON object'), { $responseBodyText: text });
}

/** Longer than any name of an AWS error with its namespace and link. */
const NAME_LIMIT = 300;

/** restJson1: the header x-amzn-errortype, else `code`, else `__type`; a namespace and a link around it are cut off. */
function errorCode(
  headers: Readonly<Record<string, string>>,
  body: Readonly<Record<string, unknown>>,
): string {
  const told = [headers['x-amzn-errortype'], body['code'], body['__type']];
  const raw = told.find((word) => typeof word === 'string') ?? 'UnknownError';
  return raw
    .slice(0, NAME_LIMIT)
    .replace(/[,:].*$/s, '')
    .replace(/^.*#/, '');
}
