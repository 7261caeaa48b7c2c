import createClient from 'openapi-fetch';
import type { paths as IntakePaths } from './generated/intake';
import type { paths as NotificationPaths } from './generated/notification';
import type { paths as ReportingPaths } from './generated/reporting';
import type { paths as SchedulingPaths } from './generated/scheduling';
import type { paths as TreatmentPaths } from './generated/treatment';
import { guard } from './http';

/** One typed client a service; all speak through the gateway and fail with a Problem or Unavailable. */
export const intake = createClient<IntakePaths>();
export const scheduling = createClient<SchedulingPaths>();
export const treatment = createClient<TreatmentPaths>();
export const notification = createClient<NotificationPaths>();
export const reporting = createClient<ReportingPaths>();

for (const client of [intake, scheduling, treatment, notification, reporting]) client.use(guard);
