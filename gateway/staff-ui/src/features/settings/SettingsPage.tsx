import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMay } from '../../api/session';
import { Page } from '../../ui/Page';
import { ClinicSettings } from './ClinicSettings';
import { LimitSettings } from './LimitSettings';
import { MonitoringFormSettings } from './MonitoringFormSettings';
import { OverrideRates } from './OverrideRates';
import { ProtocolSettings } from './ProtocolSettings';
import { RuleSettings } from './RuleSettings';
import { StaffSettings } from './StaffSettings';
import type { SettingsTab } from './tabs';

/** What the clinic goes by, each number with its version and source. */
export function SettingsPage() {
  const clinical = useMay('NURSE', 'PRESCRIBER', 'THERAPIST', 'MANAGER', 'AUDITOR');
  const { tab } = useSearch({ from: '/settings' });
  const navigate = useNavigate({ from: '/settings' });
  return (
    <Page title="Settings">
      <Tabs
        value={tab ?? 'clinic'}
        onChange={(chosen) => void navigate({ search: { tab: chosen as SettingsTab }, replace: true })}
        keepMounted={false}
      >
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
          <div style={{ display: 'grid', gap: 14 }}>
            <MonitoringFormSettings />
            <OverrideRates />
            <LimitSettings />
          </div>
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
