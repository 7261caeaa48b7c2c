import { ActionIcon } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { intake } from '../../api/clients';
import { useNow } from '../../api/clock';
import { answer } from '../../api/http';
import { useStaffNames } from '../../api/names';
import { currentVersion } from '../../api/problem';
import { useMay } from '../../api/session';
import { ifVersion, useCommand } from '../../api/useCommand';
import { useClinic } from '../../app/clinic';
import { plural } from '../../lib/names';
import { dateOf, localDateOf, timeOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Drafted } from '../../ui/Drafted';
import { Icon } from '../../ui/Icon';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';
import { useRules } from '../intake/queries';
import { Publish } from './Publish';
import { type RuleLine, ruleBookKey, useRuleBook } from './queries';
import { RuleEditor } from './RuleEditor';
import { differs, draftOf, type RuleDraft, requestOf } from './ruleDraft';
import classes from './rules.module.css';
import { Versions } from './Versions';
import { WhatIf } from './WhatIf';

/** One rule: what it says, what it said, and what it would do if it said something else. */
export function RulePage() {
  const { ruleId } = useParams({ from: '/settings/rules/$ruleId' });
  const book = useRuleBook();
  const line = book.data?.rules.find((one) => one.ruleId === ruleId);
  return (
    <Page
      title={ruleId}
      sub={line && line.overridden > 0 ? `overridden ${plural(line.overridden, 'time')}` : undefined}
      before={
        <ActionIcon
          variant="default"
          size={38}
          aria-label="All rules"
          className="db-no-print"
          renderRoot={(props) => <Link {...props} to="/settings" search={{ tab: 'rules' }} />}
        >
          <Icon name="back" size={16} />
        </ActionIcon>
      }
    >
      <Answer query={book} what="rules" rows={8}>
        {() => <Rule key={`${ruleId}/${line?.version ?? 0}`} ruleId={ruleId} line={line} />}
      </Answer>
    </Page>
  );
}

const fresh = (ruleId: string): RuleLine => ({
  ruleId,
  inForce: undefined,
  versions: [],
  draft: undefined,
  version: 0,
  overridden: 0,
});

function Rule({ ruleId, line = fresh(ruleId) }: { ruleId: string; line: RuleLine | undefined }) {
  const mayEdit = useMay('MANAGER', 'MEDICAL_DIRECTOR');
  const mayTry = useMay('MANAGER', 'MEDICAL_DIRECTOR', 'PRESCRIBER');
  const questions = useQuestions();
  const today = localDateOf(useNow(), 'UTC');
  const saved = draftOf(line, today);
  const form = useDraftForm<RuleDraft>(`rule.${ruleId}`, saved);
  return (
    <div className={classes.columns}>
      <div className={classes.stack}>
        {mayEdit ? (
          <Edit line={line} form={form} questions={questions} />
        ) : (
          line.draft && <Note kind="plain">Somebody drafts a change of this rule. It does not count yet.</Note>
        )}
        {line.draft && mayTry && <WhatIf ruleId={ruleId} version={line.version} />}
        {line.draft && mayEdit && <Publish line={line} unsaved={differs(form.values, saved)} />}
      </div>
      {line.versions.length > 0 && <Versions line={line} questions={questions} />}
    </div>
  );
}

interface EditProps {
  line: RuleLine;
  form: ReturnType<typeof useDraftForm<RuleDraft>>;
  questions: Record<string, string>;
}

function Edit({ line, form, questions }: EditProps) {
  const client = useQueryClient();
  const staffName = useStaffNames();
  const { zone } = useClinic();
  const path = { params: { path: { ruleId: line.ruleId } } };
  const save = useCommand({
    name: `rule-draft.${line.ruleId}`,
    send: (draft: RuleDraft) =>
      answer(
        intake.PUT('/api/intake/rule-book/{ruleId}/draft', {
          ...path,
          headers: ifVersion(draft.base),
          body: requestOf(draft),
        }),
      ),
    done: form.clear,
    refresh: [ruleBookKey],
  });
  const discard = useCommand({
    name: `rule-discard.${line.ruleId}`,
    send: (version: number) =>
      answer(intake.DELETE('/api/intake/rule-book/{ruleId}/draft', { ...path, headers: ifVersion(version) })),
    done: form.clear,
    refresh: [ruleBookKey],
  });
  /** What was typed now builds on the other's version, and is kept as that before the page shows it. */
  const reload = () => {
    form.set({ base: currentVersion(save.error ?? discard.error) ?? line.version });
    save.reset();
    discard.reset();
    void client.invalidateQueries({ queryKey: ruleBookKey });
  };
  return (
    <Panel title={line.draft ? 'Draft' : line.inForce ? 'Draft a change' : 'Draft a rule'}>
      {line.draft && (
        <p className={classes.small}>
          Saved by {staffName(line.draft.by)} on {dateOf(line.draft.at, zone)} at {timeOf(line.draft.at, zone)}; it does
          not count yet.
        </p>
      )}
      <Drafted restored={form.restored} discard={form.clear} />
      <RuleEditor
        form={form}
        questions={questions}
        saving={save.isPending}
        save={() => save.mutate(form.values, { onError: form.refuse })}
        discard={line.draft ? () => discard.mutate(line.version) : undefined}
      />
      <div style={{ marginTop: 12 }}>
        <Refusal error={save.error ?? discard.error} reload={reload} placed={Object.keys(form.values)} />
      </div>
    </Panel>
  );
}

/** The contraindication questions in the words that patients are asked in. */
function useQuestions(): Record<string, string> {
  const { data } = useRules();
  return Object.fromEntries((data?.questions ?? []).map(({ question, text }) => [question, text]));
}
