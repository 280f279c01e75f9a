import { ACCOUNT } from './credentials.ts';
import type { Settings } from './settings.ts';
import type { AirflowVersion } from './version.ts';

/** The `Environment` of GetEnvironment, with the members that a client may want to read. */
export function describeEnvironment(parts: {
  readonly settings: Settings;
  readonly environmentName: string;
  readonly region: string;
  readonly version: AirflowVersion;
  readonly webserverHostname: () => string;
}): Record<string, unknown> {
  const { settings, environmentName: name, region } = parts;
  const log = (kind: string) => ({
    Enabled: kind !== 'Task' || settings.environment.taskLogs,
    LogLevel: 'INFO',
    CloudWatchLogGroupArn: `arn:aws:logs:${region}:${ACCOUNT}:log-group:airflow-${name}-${kind}:*`,
  });
  return {
    Name: name,
    Arn: `arn:aws:airflow:${region}:${ACCOUNT}:environment/${name}`,
    Status: settings.environment.status,
    AirflowVersion: parts.version.text,
    // The model says a URL; documentation examples show a bare host.
    WebserverUrl: parts.webserverHostname(),
    WebserverAccessMode: settings.environment.webserverAccessMode,
    EndpointManagement: 'SERVICE',
    SourceBucketArn: `arn:aws:s3:::airflow-${name.toLowerCase()}`,
    DagS3Path: 'dags',
    EnvironmentClass: 'mw1.small',
    MinWebservers: 2,
    MaxWebservers: 2,
    AirflowConfigurationOptions: settings.environment.airflowConfigurationOptions,
    LoggingConfiguration: {
      DagProcessingLogs: log('DAGProcessing'),
      SchedulerLogs: log('Scheduler'),
      TaskLogs: log('Task'),
      WebserverLogs: log('WebServer'),
      WorkerLogs: log('Worker'),
    },
    LastUpdate: { Status: 'SUCCESS', CreatedAt: 1_700_000_000 },
    CreatedAt: 1_700_000_000,
    Tags: {},
  };
}
