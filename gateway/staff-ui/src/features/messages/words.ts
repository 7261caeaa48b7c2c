import { useQuery } from '@tanstack/react-query';
import { notification } from '../../api/clients';
import type { components } from '../../api/generated/notification';
import { answer } from '../../api/http';
import { idempotent, useCommand } from '../../api/useCommand';

export type Template = components['schemas']['TemplateView'];
export type Wording = components['schemas']['WordingView'];
export type MessageRule = components['schemas']['RuleView'];

const TEMPLATES = ['notification', 'templates'];

export const useTemplates = () =>
  useQuery({
    queryKey: TEMPLATES,
    queryFn: ({ signal }) => answer(notification.GET('/api/notification/templates', { signal })),
  });

export const useMessageRules = () =>
  useQuery({
    queryKey: ['notification', 'rules'],
    queryFn: ({ signal }) => answer(notification.GET('/api/notification/rules', { signal })),
  });

type NewVersion = components['schemas']['NewVersion'];

export const useWriteTemplate = (templateId: string, done: () => void) =>
  useCommand({
    name: `template.${templateId}`,
    send: (body: NewVersion, key) =>
      answer(
        notification.POST('/api/notification/templates/{templateId}/versions', {
          params: { path: { templateId } },
          headers: idempotent(key),
          body,
        }),
      ),
    refresh: [TEMPLATES],
    done,
  });

/** Nothing is kept and nothing is sent: it is asked anew for every look. */
export const usePreview = (templateId: string) =>
  useCommand({
    name: `preview.${templateId}`,
    send: (body: components['schemas']['ToPreview']) =>
      answer(
        notification.POST('/api/notification/templates/{templateId}/preview', {
          params: { path: { templateId } },
          body,
        }),
      ),
  });

const languages: Record<string, string> = { en: 'English', es: 'Spanish' };

export const languageName = (code: string) => languages[code] ?? code;

/** An ISO 8601 duration as people say it: "24 hours", "14 days", "at once". */
export function durationWords(iso: string): string {
  const [, days, hours, minutes, seconds] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(iso) ?? [];
  const all = (Number(days ?? 0) * 24 + Number(hours ?? 0)) * 60 + Number(minutes ?? 0);
  if (all === 0) return Number(seconds ?? 0) === 0 ? 'at once' : `${seconds} seconds`;
  if (all % (24 * 60) === 0 && all >= 4 * 24 * 60) return `${all / (24 * 60)} days`;
  if (all % 60 === 0) return all === 60 ? '1 hour' : `${all / 60} hours`;
  return all === 1 ? '1 minute' : `${all} minutes`;
}

/** When a rule's message is due, seen from what it is about. */
export function whenWords({ lead, delay, days, at }: Pick<MessageRule, 'lead' | 'delay' | 'days' | 'at'>): string {
  if (lead) return `${durationWords(lead)} before`;
  if (days != null) return `${days === 1 ? 'The next day' : `${days} days later`} at ${String(at).slice(0, 5)}`;
  const words = durationWords(delay ?? 'PT0S');
  return words === 'at once' ? 'At once' : `${words} after`;
}
