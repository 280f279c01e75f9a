/** The part of the AWS SDK that calls MWAA; loaded with the first call, because loading takes longer than a request. */
export {
  CreateCliTokenCommand,
  CreateWebLoginTokenCommand,
  GetEnvironmentCommand,
  MWAAClient,
} from '@aws-sdk/client-mwaa';
export { InvokeRestApiCommand } from './invoke-rest-api-command.ts';
