import { Button, Center, Loader, MantineProvider, Stack } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { serverSaid } from '../api/clock';
import { fetchJson, markRequests, onMarksRefused } from '../api/http';
import { messageOf, Problem, Unavailable } from '../api/problem';
import { queryClient } from '../api/queryClient';
import { type Session, SessionProvider } from '../api/session';
import { recallPerson, rememberPerson, signOutOwed, signOutPaid } from '../offline/device';
import { hangPictures, keepPictures } from '../offline/pictures';
import { Recording } from '../offline/Recording';
import { router } from '../routes';
import { cssVariables, theme } from '../theme/theme';
import { Note } from '../ui/Note';
import { ClinicProvider, chosenClinic } from './clinic';
import { SignedOut, signIn } from './SignedOut';

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <Notifications position="bottom-right" limit={3} />
        <SignedIn>
          <ClinicProvider>
            <Recording>
              <RouterProvider router={router} />
            </Recording>
          </ClinicProvider>
        </SignedIn>
        <SignedOut />
      </QueryClientProvider>
    </MantineProvider>
  );
}

const SESSION = ['gateway', 'session'];
const ASK_AGAIN_MS = 5 * 60_000;
const ASK_SOON_MS = 5_000;

/** Who is signed in; where nobody answers at the start, who was when somebody last did. */
async function askSession(): Promise<Session> {
  const session = await fetchJson<Session>('/api/session').catch(async (error) => {
    const known = queryClient.getQueryData(SESSION) !== undefined;
    const remembered = error instanceof Unavailable && !known ? recallPerson() : null;
    if (!remembered) throw error;
    await hangPictures(queryClient, remembered.staffId);
    return remembered;
  });
  markRequests({
    csrfHeader: session.csrf.header,
    csrfToken: session.csrf.token,
    clinicId: chosenClinic(session.clinics),
  });
  if (session.offline) return session;
  if (signOutOwed()) {
    await fetchJson<void>('/logout', { method: 'POST' });
    signOutPaid();
    throw new Problem(401, 'signed-out', 'You have signed out.');
  }
  serverSaid(session.now);
  rememberPerson(session);
  return session;
}

function SignedIn({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useQuery({
    queryKey: SESSION,
    queryFn: askSession,
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state }) => (state.data?.offline ? ASK_SOON_MS : ASK_AGAIN_MS),
  });
  const staffId = data?.staffId;
  useEffect(() => (staffId === undefined ? undefined : keepPictures(queryClient, staffId)), [staffId]);
  useEffect(() => onMarksRefused(() => void refetch()), [refetch]);
  const mustSignIn = !data && error instanceof Problem && error.status === 401;
  useEffect(() => {
    if (mustSignIn) signIn();
  }, [mustSignIn]);
  if (data) return <SessionProvider value={data}>{children}</SessionProvider>;
  if (error && !mustSignIn) return <NoGateway error={error} retry={() => void refetch()} />;
  return (
    <Center mih="100vh" component="main">
      <Loader aria-label="Starting Daybreak" />
    </Center>
  );
}

function NoGateway({ error, retry }: { error: Error; retry: () => void }) {
  return (
    <Center mih="100vh" p="lg" component="main">
      <Stack maw={460}>
        <h1>Daybreak</h1>
        <Note kind="alert" loud>
          <b>Daybreak does not answer.</b> {messageOf(error)}
        </Note>
        <Button onClick={retry}>Try again</Button>
      </Stack>
    </Center>
  );
}
