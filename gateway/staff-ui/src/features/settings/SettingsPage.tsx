import { Tabs } from '@mantine/core';
import { useMay } from '../../api/session';
import { Page } from '../../ui/Page';
import { ClinicSettings } from './ClinicSettings';
import { LimitSettings } from './LimitSettings';
import { ProtocolSettings } from './ProtocolSettings';
import { RuleSettings } from './RuleSettings';
import { StaffSettings } from './StaffSettings';

/** What the clinic goes by, each number with its version and source. */
export function SettingsPage() {
  const clinical = useMay('NURSE', 'PRESCRIBER', 'THERAPIST', 'MANAGER', 'AUDITOR');
  return (
    <Page title="Settings">
      <Tabs defaultValue="clinic" keepMounted={false}>
        <Tabs.List mb={14}>
          <Tabs.Tab value="clinic">Clinic</Tabs.Tab>
          <Tabs.Tab value="staff">Staff</Tabs.Tab>
          <Tabs.Tab value="protocols">Protocols</Tabs.Tab>
          <Tabs.Tab value="rules">Screening rules</Tabs.Tab>
          {clinical && <Tabs.Tab value="limits">Limits at the chair</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="clinic">
          <ClinicSettings />
        </Tabs.Panel>
        <Tabs.Panel value="staff">
          <StaffSettings />
        </Tabs.Panel>
        <Tabs.Panel value="protocols">
          <ProtocolSettings />
        </Tabs.Panel>
        <Tabs.Panel value="rules">
          <RuleSettings />
        </Tabs.Panel>
        <Tabs.Panel value="limits">
          <LimitSettings />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
