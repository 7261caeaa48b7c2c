import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Shell } from './app/Shell';
import { NoSuchPage, PageBroke } from './app/Trouble';
import type { AsKnownOnSearch } from './features/asknownon/useAsKnownOn';
import type { MessageStatus } from './features/messages/queries';
import type { StageCode } from './features/patients/queries';
import { type PatientTab, patientTabs } from './features/patients/tabs';
import { type SettingsTab, settingsTabs } from './features/settings/tabs';

const root = createRootRoute({ component: Shell, notFoundComponent: NoSuchPage });
const under = () => root;

/** Addresses name things by their ids; nothing in them says who somebody is. */
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const date = (value: unknown) => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined);

const today = createRoute({
  getParentRoute: under,
  path: '/',
  component: lazyRouteComponent(() => import('./features/today/TodayPage'), 'TodayPage'),
});

const calendar = createRoute({
  getParentRoute: under,
  path: '/calendar',
  validateSearch: (
    search: Record<string, unknown>,
  ): { view?: 'day' | 'week'; date?: string; by?: 'chair' | 'room' | 'staff' } => ({
    view: search.view === 'week' || search.view === 'day' ? search.view : undefined,
    date: date(search.date),
    by: (['chair', 'room', 'staff'] as const).find((known) => known === search.by),
  }),
  component: lazyRouteComponent(() => import('./features/calendar/CalendarPage'), 'CalendarPage'),
});

const waitlist = createRoute({
  getParentRoute: under,
  path: '/waitlist',
  component: lazyRouteComponent(() => import('./features/waitlist/WaitlistPage'), 'WaitlistPage'),
});

const recall = createRoute({
  getParentRoute: under,
  path: '/recall',
  component: lazyRouteComponent(() => import('./features/recall/RecallPage'), 'RecallPage'),
});

const brokenDay = createRoute({
  getParentRoute: under,
  path: '/broken-day',
  validateSearch: (search: Record<string, unknown>): { replan?: string } => ({ replan: text(search.replan) }),
  component: lazyRouteComponent(() => import('./features/brokenday/BrokenDayPage'), 'BrokenDayPage'),
});

const patients = createRoute({
  getParentRoute: under,
  path: '/patients',
  validateSearch: (search: Record<string, unknown>): { stage?: StageCode } => ({
    stage: text(search.stage) as StageCode | undefined,
  }),
  component: lazyRouteComponent(() => import('./features/patients/PatientsPage'), 'PatientsPage'),
});

const newInquiry = createRoute({
  getParentRoute: under,
  path: '/patients/new',
  component: lazyRouteComponent(() => import('./features/intake/NewInquiryPage'), 'NewInquiryPage'),
});

const referral = createRoute({
  getParentRoute: under,
  path: '/patients/referral',
  component: lazyRouteComponent(() => import('./features/intake/ReferralPage'), 'ReferralPage'),
});

const erased = createRoute({
  getParentRoute: under,
  path: '/patients/erased',
  component: lazyRouteComponent(() => import('./features/patients/ErasedPage'), 'ErasedPage'),
});

const patient = createRoute({
  getParentRoute: under,
  path: '/patients/$patientId',
  validateSearch: (search: Record<string, unknown>): { tab?: PatientTab; ended?: true } => ({
    tab: patientTabs.find((tab) => tab === search.tab),
    // To read a record that has ended, whose address would lead to another.
    ended: search.ended === true ? true : undefined,
  }),
  component: lazyRouteComponent(() => import('./features/patients/PatientPage'), 'PatientPage'),
});

type Occasion = 'SCREENING' | 'BEFORE_SESSION' | 'FOLLOW_UP';

const assess = createRoute({
  getParentRoute: under,
  path: '/patients/$patientId/assess/$instrument',
  validateSearch: (
    search: Record<string, unknown>,
  ): { occasion?: Occasion; sessionId?: string; sessionNumber?: number } => ({
    occasion: (['SCREENING', 'BEFORE_SESSION', 'FOLLOW_UP'] as const).find((known) => known === search.occasion),
    sessionId: text(search.sessionId),
    sessionNumber: Number(search.sessionNumber) || undefined,
  }),
  component: lazyRouteComponent(() => import('./features/intake/AssessmentPage'), 'AssessmentPage'),
});

const startCourse = createRoute({
  getParentRoute: under,
  path: '/patients/$patientId/start',
  component: lazyRouteComponent(() => import('./features/course/StartCoursePage'), 'StartCoursePage'),
});

const review = createRoute({
  getParentRoute: under,
  path: '/review',
  validateSearch: (search: Record<string, unknown>): { patient?: string } => ({ patient: text(search.patient) }),
  component: lazyRouteComponent(() => import('./features/review/ReviewPage'), 'ReviewPage'),
});

const escalations = createRoute({
  getParentRoute: under,
  path: '/escalations',
  component: lazyRouteComponent(() => import('./features/escalation/EscalationsPage'), 'EscalationsPage'),
});

const onCall = createRoute({
  getParentRoute: under,
  path: '/on-call',
  component: lazyRouteComponent(() => import('./features/oncall/OnCallPage'), 'OnCallPage'),
});

const session = createRoute({
  getParentRoute: under,
  path: '/sessions/$sessionId',
  component: lazyRouteComponent(() => import('./features/session/SessionPage'), 'SessionPage'),
});

const monitoringForm = createRoute({
  getParentRoute: under,
  path: '/sessions/$sessionId/monitoring-form',
  component: lazyRouteComponent(() => import('./features/monitoring/MonitoringFormPage'), 'MonitoringFormPage'),
});

const settings = createRoute({
  getParentRoute: under,
  path: '/settings',
  validateSearch: (search: Record<string, unknown>): { tab?: SettingsTab } => ({
    tab: settingsTabs.find((tab) => tab === search.tab),
  }),
  component: lazyRouteComponent(() => import('./features/settings/SettingsPage'), 'SettingsPage'),
});

const rule = createRoute({
  getParentRoute: under,
  path: '/settings/rules/$ruleId',
  component: lazyRouteComponent(() => import('./features/rules/RulePage'), 'RulePage'),
});

const messages = createRoute({
  getParentRoute: under,
  path: '/messages',
  validateSearch: (search: Record<string, unknown>): { status?: MessageStatus } => ({
    status: text(search.status) as MessageStatus | undefined,
  }),
  component: lazyRouteComponent(() => import('./features/messages/MessagesPage'), 'MessagesPage'),
});

const inbox = createRoute({
  getParentRoute: under,
  path: '/inbox',
  component: lazyRouteComponent(() => import('./features/inbox/InboxPage'), 'InboxPage'),
});

const outcomes = createRoute({
  getParentRoute: under,
  path: '/outcomes',
  validateSearch: (search: Record<string, unknown>): AsKnownOnSearch => ({ asKnownOn: date(search.asKnownOn) }),
  component: lazyRouteComponent(() => import('./features/outcomes/OutcomesPage'), 'OutcomesPage'),
});

const exports = createRoute({
  getParentRoute: under,
  path: '/exports',
  component: lazyRouteComponent(() => import('./features/exports/ExportsPage'), 'ExportsPage'),
});

const safety = createRoute({
  getParentRoute: under,
  path: '/safety',
  validateSearch: (search: Record<string, unknown>): AsKnownOnSearch => ({ asKnownOn: date(search.asKnownOn) }),
  component: lazyRouteComponent(() => import('./features/safety/SafetyPage'), 'SafetyPage'),
});

const operations = createRoute({
  getParentRoute: under,
  path: '/operations',
  validateSearch: (search: Record<string, unknown>): AsKnownOnSearch => ({ asKnownOn: date(search.asKnownOn) }),
  component: lazyRouteComponent(() => import('./features/operations/OperationsPage'), 'OperationsPage'),
});

const compliance = createRoute({
  getParentRoute: under,
  path: '/compliance',
  validateSearch: (search: Record<string, unknown>): AsKnownOnSearch => ({ asKnownOn: date(search.asKnownOn) }),
  component: lazyRouteComponent(() => import('./features/compliance/CompliancePage'), 'CompliancePage'),
});

const ledger = createRoute({
  getParentRoute: under,
  path: '/ledger',
  component: lazyRouteComponent(() => import('./features/ledger/LedgerPage'), 'LedgerPage'),
});

const ledgerEntries = createRoute({
  getParentRoute: under,
  path: '/ledger/entries',
  validateSearch: (search: Record<string, unknown>): { vial?: string; date?: string } => ({
    vial: text(search.vial),
    date: date(search.date),
  }),
  component: lazyRouteComponent(() => import('./features/ledger/EntriesPage'), 'EntriesPage'),
});

const inventory = createRoute({
  getParentRoute: under,
  path: '/ledger/inventory',
  component: lazyRouteComponent(() => import('./features/ledger/InventoryPage'), 'InventoryPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    today,
    calendar,
    waitlist,
    recall,
    brokenDay,
    patients,
    newInquiry,
    referral,
    erased,
    patient,
    assess,
    startCourse,
    review,
    escalations,
    onCall,
    session,
    monitoringForm,
    messages,
    inbox,
    ledger,
    ledgerEntries,
    inventory,
    outcomes,
    exports,
    safety,
    operations,
    compliance,
    settings,
    rule,
  ]),
  defaultErrorComponent: PageBroke,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
