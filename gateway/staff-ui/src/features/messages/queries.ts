import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { notification } from '../../api/clients';
import type { components } from '../../api/generated/notification';
import { answer } from '../../api/http';

export type Message = components['schemas']['MessageView'];
export type Delivery = components['schemas']['DeliveryView'];
export type MessageStatus = Message['status'];

export const useMessages = (filter: { patientId?: string; status?: MessageStatus }) =>
  useQuery({
    queryKey: ['notification', 'messages', filter],
    queryFn: ({ signal }) =>
      answer(notification.GET('/api/notification/messages', { params: { query: filter }, signal })),
    placeholderData: keepPreviousData,
  });

export const useMailbox = () =>
  useQuery({
    queryKey: ['notification', 'mailbox'],
    queryFn: ({ signal }) => answer(notification.GET('/api/notification/mailbox', { signal })),
  });
