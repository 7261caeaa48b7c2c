import { createContext, useContext } from 'react';

export type Role =
  | 'FRONT_DESK'
  | 'NURSE'
  | 'PRESCRIBER'
  | 'MEDICAL_DIRECTOR'
  | 'THERAPIST'
  | 'MANAGER'
  | 'ANALYST'
  | 'AUDITOR';

/** Who is signed in, where, and how requests must be marked. */
export interface Session {
  staffId: string;
  name: string;
  roles: Role[];
  clinics: string[];
  /** Whoever signs in at the same clinics; absent where the gateway does not know them. */
  colleagues?: { staffId: string; name: string }[];
  csrf: { header: string; token: string };
  demo: boolean;
  now: string;
  /** Nobody could be asked: this is who was signed in on this device when the server last answered. */
  offline?: true;
}

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('Only pages inside the shell know who is signed in.');
  return session;
}

export function useMay(...roles: Role[]): boolean {
  const session = useSession();
  return roles.some((role) => session.roles.includes(role));
}

const names: Record<Role, string> = {
  FRONT_DESK: 'front desk',
  NURSE: 'nurse',
  PRESCRIBER: 'prescriber',
  MEDICAL_DIRECTOR: 'medical director',
  THERAPIST: 'therapist',
  MANAGER: 'manager',
  ANALYST: 'analyst',
  AUDITOR: 'auditor',
};

export const roleName = (role: string) => names[role as Role] ?? role.toLowerCase().replaceAll('_', ' ');
