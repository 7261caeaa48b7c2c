import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { roleName, useMay, useSession } from '../api/session';
import { initials } from '../lib/names';
import { openShortcuts } from './Shortcuts';
import { SignOut } from './SignOut';
import classes from './shell.module.css';

const MyFeed = lazy(() => import('../features/feed/MyFeed').then((file) => ({ default: file.MyFeed })));

const schemes = [
  ['auto', 'As this device'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;

export function PersonMenu() {
  const { name, roles } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [leaving, setLeaving] = useState(false);
  const treats = useMay('FRONT_DESK', 'NURSE', 'PRESCRIBER', 'THERAPIST', 'MANAGER');
  const [feed, setFeed] = useState(false);
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <UnstyledButton className={classes.avatar} aria-label={`${name}, ${roles.map(roleName).join(', ')}`}>
            {initials(name)}
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {name}
            <br />
            {roles.map(roleName).join(', ')}
          </Menu.Label>
          <Menu.Divider />
          {schemes.map(([scheme, label]) => (
            <Menu.Item
              key={scheme}
              role="menuitemradio"
              aria-checked={colorScheme === scheme}
              onClick={() => setColorScheme(scheme)}
              fw={colorScheme === scheme ? 650 : undefined}
            >
              {label}
            </Menu.Item>
          ))}
          <Menu.Divider />
          {treats && <Menu.Item onClick={() => setFeed(true)}>My sessions in a calendar</Menu.Item>}
          <Menu.Item onClick={openShortcuts}>Keyboard shortcuts</Menu.Item>
          <Menu.Item onClick={() => setLeaving(true)}>Sign out</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {leaving && <SignOut close={() => setLeaving(false)} />}
      {feed && (
        <Suspense>
          <MyFeed close={() => setFeed(false)} />
        </Suspense>
      )}
    </>
  );
}
