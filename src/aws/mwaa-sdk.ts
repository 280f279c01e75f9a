/** The part of the AWS SDK that calls MWAA; loaded with the first call, because loading takes longer than a request. */
import { logger } from '@smithy/smithy-client';

export {
  CreateCliTokenCommand,
  CreateWebLoginTokenCommand,
  GetEnvironmentCommand,
  MWAAClient,
} from '@aws-sdk/client-mwaa';
export { InvokeRestApiCommand } from './invoke-rest-api-command.ts';

// The client's decoders print values of a wrong type, also tokens, which are not masked by then.
logger.warn = () => undefined;
