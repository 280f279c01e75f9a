import { installAirflow } from '../airflow/install.ts';
import { installPackages, installPython } from './python.ts';

/** Installs every foreign client once for all files; what cannot be had fails here, by name. */
export async function setup(): Promise<void> {
  const python = await installPython();
  await installPackages(python, 'boto3.txt');
  await installPackages(python, 'ministack.txt');
  await installPackages(python, 'provider-2.txt');
  for (const version of ['2.10.3', '3.0.6']) await installAirflow(version, console.log);
}
