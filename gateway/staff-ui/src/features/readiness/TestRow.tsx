import { Anchor, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { dateOf } from '../../lib/time';
import { Status } from '../../ui/Status';
import { EnterResult } from './EnterResult';
import { type Standing, useTestCommands } from './queries';
import { ReviewResult } from './ReviewResult';
import classes from './readiness.module.css';
import { looks, resultWords, untilWords, waitsWords } from './words';

interface Props {
  patientId: string;
  standing: Standing;
  /** Beside a decision there is room for how it stands and a prescriber's word, and for nothing else. */
  brief?: boolean;
}

/** One test: how it stands, what waits for it, and what can be done about it. */
export function TestRow({ patientId, standing, brief = false }: Props) {
  const { zone } = useClinic();
  const mayEnter = useMay('NURSE', 'PRESCRIBER');
  const mayReview = useMay('PRESCRIBER');
  const [entering, setEntering] = useState(false);
  const { order } = useTestCommands(patientId, standing.item, () => undefined);
  const look = looks[standing.status];
  const until = untilWords(standing, zone);
  const waits = waitsWords(standing.blocked);
  const result = resultWords(standing, zone);
  const open = standing.status !== 'VALID';
  return (
    <li aria-label={standing.title}>
      <div className={classes.what}>
        <b>{standing.title}</b>
        {!brief && <small>{standing.sentence}</small>}
        {standing.wantedBecause.length > 0 && <small>Wanted because: {standing.wantedBecause.join(', ')}</small>}
        {result && <small className={classes.result}>{result}</small>}
        {standing.order && <small>Ordered {dateOf(standing.order.at, zone)}</small>}
        {standing.review?.note && <small>Reviewed: {standing.review.note}</small>}
        {waits && <small className={classes.waits}>Waits for it: {waits}</small>}
      </div>
      <Status tone={look.tone} icon={look.icon}>
        {until ? `${look.words} ${until}` : look.words}
      </Status>
      {mayEnter && !brief && (
        <div className={classes.does}>
          {open && !standing.order && !standing.lookedAtByTheGate && !standing.instrument && (
            <Button
              size="compact-sm"
              variant="default"
              loading={order.isPending}
              onClick={() => order.mutate([standing.item])}
              aria-label={`Order ${standing.title}`}
            >
              Order
            </Button>
          )}
          {standing.instrument ? (
            <Anchor
              size="sm"
              renderRoot={(props) => (
                <Link {...props} to="/patients/$patientId" params={{ patientId }} search={{ tab: 'scores' }} />
              )}
            >
              Ask the {standing.instrument}
            </Anchor>
          ) : (
            <Button
              size="compact-sm"
              variant={waits ? 'filled' : 'default'}
              onClick={() => setEntering(true)}
              aria-label={`Enter result of ${standing.title}`}
            >
              Enter result
            </Button>
          )}
        </div>
      )}
      {mayReview && standing.status === 'AWAITING_REVIEW' && (
        <div className={classes.wide}>
          <ReviewResult patientId={patientId} standing={standing} />
        </div>
      )}
      {entering && <EnterResult patientId={patientId} standing={standing} close={() => setEntering(false)} />}
    </li>
  );
}
