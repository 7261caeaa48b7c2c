import { AppShell } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useLiveUpdates } from '../api/live';
import { useBrowserAlerts } from '../features/escalation/useBrowserAlerts';
import { OfflineBar } from '../offline/OfflineBar';
import { Note } from '../ui/Note';
import { useClinic, useClinicDetails } from './clinic';
import { Navigation } from './Navigation';
import { Search } from './Search';
import { Shortcuts } from './Shortcuts';
import classes from './shell.module.css';
import { TopBar } from './TopBar';

/** Left the places, above who and where and whether what is shown is current, in the middle the page. */
export function Shell() {
  const [open, { toggle, close }] = useDisclosure();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  useLiveUpdates(useQueryClient());
  useBrowserAlerts();
  const seen = useRef(pathname);
  useEffect(() => {
    if (seen.current === pathname) return;
    seen.current = pathname;
    close();
    main.current?.focus({ preventScroll: true });
  }, [pathname, close]);
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 212, breakpoint: 'md', collapsed: { mobile: !open } }}
      padding={0}
      withBorder
    >
      <a className={classes.skip} href="#main">
        Skip to the page
      </a>
      <AppShell.Header className={classes.header}>
        <TopBar menuOpen={open} toggleMenu={toggle} />
      </AppShell.Header>
      <AppShell.Navbar className={classes.navbar} aria-label="Places">
        <Navigation />
      </AppShell.Navbar>
      <AppShell.Main id="main" ref={main} tabIndex={-1} className={classes.main}>
        <div className={classes.page}>
          <OfflineBar />
          <ZoneNote />
          <Outlet />
        </div>
      </AppShell.Main>
      <Search />
      <Shortcuts />
    </AppShell>
  );
}

/** Times in another zone than the clinic's are a trap unless the page says so. */
function ZoneNote() {
  const { known, zone } = useClinic();
  const { failureCount, isError } = useClinicDetails();
  if (known || (failureCount === 0 && !isError)) return null;
  return (
    <Note kind="due">
      <b>The clinic’s time zone is not known right now.</b> Times are shown as in {zone}.
    </Note>
  );
}
