import { useQuery } from '@tanstack/react-query';
import { intake, notification } from '../../api/clients';
import type { components as intakeTypes } from '../../api/generated/intake';
import type { components as notificationTypes } from '../../api/generated/notification';
import { answer } from '../../api/http';

export type PacketOfPatient = intakeTypes['schemas']['PacketView'];
export type Told = intakeTypes['schemas']['Told'];
export type PatientLink = notificationTypes['schemas']['LinkView'];

export const usePacketOf = (patientId: string) =>
  useQuery({
    queryKey: ['intake', 'packet', patientId],
    queryFn: ({ signal }) =>
      answer(intake.GET('/api/intake/patients/{patientId}/packet', { params: { path: { patientId } }, signal })),
  });

export const useLinks = (patientId: string) =>
  useQuery({
    queryKey: ['notification', 'links', patientId],
    queryFn: ({ signal }) =>
      answer(
        notification.GET('/api/notification/patients/{patientId}/links', { params: { path: { patientId } }, signal }),
      ),
  });
