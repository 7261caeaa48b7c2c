import { useQuery } from '@tanstack/react-query';
import { treatment } from '../../api/clients';
import type { components } from '../../api/generated/treatment';
import { answer } from '../../api/http';
import { idempotent, useCommand } from '../../api/useCommand';
import type { SessionView } from './queries';

type Schemas = components['schemas'];
export type PsychotherapyNote = Schemas['PsychotherapyNoteView'];
export type Ground = Schemas['ShareRequest']['ground'];

/** Why another therapist may read a note, as 45 CFR 164.508(a)(2) counts the grounds. */
export const grounds: Record<Ground, string> = {
  PATIENT_AUTHORISED: 'the patient authorised it',
  SUPERVISED_TRAINING: 'supervised training',
  REQUIRED_BY_LAW: 'required by law',
  SERIOUS_THREAT: 'a serious threat to somebody',
};

const notesKey = (patientId: string) => ['treatment', 'psychotherapy-notes', patientId];

export const usePsychotherapyNotes = (patientId: string) =>
  useQuery({
    queryKey: notesKey(patientId),
    queryFn: ({ signal }) =>
      answer(treatment.GET('/api/treatment/psychotherapy-notes', { params: { query: { patientId } }, signal })),
  });

export const useWriteNote = ({ sessionId, patientId }: Pick<SessionView, 'sessionId' | 'patientId'>) =>
  useCommand({
    name: `psychotherapy-note.${sessionId}`,
    send: (text: string, key) =>
      answer(
        treatment.POST('/api/treatment/sessions/{sessionId}/psychotherapy-notes', {
          params: { path: { sessionId } },
          headers: idempotent(key),
          body: { text },
        }),
      ),
    refresh: [notesKey(patientId)],
  });

export const useShareNote = (noteId: string, patientId: string) =>
  useCommand({
    name: `share.${noteId}`,
    send: (body: Schemas['ShareRequest'], key) =>
      answer(
        treatment.POST('/api/treatment/psychotherapy-notes/{noteId}/shares', {
          params: { path: { noteId } },
          headers: idempotent(key),
          body,
        }),
      ),
    refresh: [notesKey(patientId)],
  });

export const useEndShare = (noteId: string, patientId: string) =>
  useCommand({
    name: `unshare.${noteId}`,
    send: (staffId: string, key) =>
      answer(
        treatment.POST('/api/treatment/psychotherapy-notes/{noteId}/shares/{staffId}/end', {
          params: { path: { noteId, staffId } },
          headers: idempotent(key),
        }),
      ),
    refresh: [notesKey(patientId)],
  });
