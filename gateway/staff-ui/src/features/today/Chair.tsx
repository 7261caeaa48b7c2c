import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useNow } from '../../api/clock';
import { messageOf } from '../../api/problem';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { relative, timeOf } from '../../lib/time';
import { type Fact, Facts } from '../../ui/Facts';
import { Status } from '../../ui/Status';
import { type AnswerKind, answerWords, useAnswerOf } from '../calendar/answers';
import { type Progress, progressWords } from '../questions/queries';
import { useArrival } from '../session/commands';
import { SessionChip } from '../session/SessionChip';
import { isHere, isLate, isLoud, isOver, isOverdue, seriesOf } from './cards';
import { PhaseRing } from './PhaseRing';
import type { Card } from './queries';
import classes from './today.module.css';

interface Props {
  name: string;
  cards: Card[];
  nameOf: (patientId: string) => string;
  progressOf: (sessionId: string) => Progress | undefined;
}

/** One chair: who is in it, who comes next, who was here. */
export function Chair({ name, cards, nameOf, progressOf }: Props) {
  const { zone } = useClinic();
  const now = useNow();
  const here = cards.filter(isHere);
  const open = cards.filter((card) => !isHere(card) && !isOver(card) && card.status !== 'DISCHARGED');
  const done = cards.filter((card) => isOver(card) || card.status === 'DISCHARGED');
  const next = open[0];
  const [first] = here;
  return (
    <section
      className={classes.chair}
      data-loud={here.some((card) => isLoud(card, now)) || undefined}
      aria-label={name}
    >
      <header>
        <h2>{name}</h2>
        {first ? <ChairChip card={first} /> : <span className={classes.quiet}>{freeUntil(next, now, zone)}</span>}
      </header>
      {here.map((card) => (
        <InTheChair key={card.sessionId} card={card} name={nameOf(card.patientId)} />
      ))}
      {here.length === 0 && <div className={classes.free}>{next ? 'Nobody in the chair' : 'Nobody else today'}</div>}
      {open.map((card) => (
        <Coming key={card.sessionId} card={card} name={nameOf(card.patientId)} progressOf={progressOf} />
      ))}
      {done.map((card) => (
        <div key={card.sessionId} className={classes.line} data-done>
          <time dateTime={card.slot.startsAt}>{timeOf(card.slot.startsAt, zone)}</time>
          <SessionLink card={card} name={nameOf(card.patientId)} />
          <SessionChip status={card.status} />
        </div>
      ))}
    </section>
  );
}

/** A pump that stands still is said before anything else: no minute of the phase counts meanwhile. */
function ChairChip({ card }: { card: Card }) {
  if (!card.pausedSince) return <SessionChip status={card.status} />;
  return (
    <Status tone="due" icon="pause">
      Paused
    </Status>
  );
}

function freeUntil(next: Card | undefined, now: number, zone: string): string {
  if (!next) return 'Free';
  const at = timeOf(next.slot.startsAt, zone);
  return Date.parse(next.slot.startsAt) > now ? `Free until ${at}` : `Expected since ${at}`;
}

function SessionLink({ card, name }: { card: Card; name: string }) {
  const atTheChair = useMay('NURSE', 'PRESCRIBER', 'THERAPIST');
  const to = atTheChair ? `/sessions/${card.sessionId}` : `/patients/${card.patientId}`;
  return (
    <Link to={to} className={classes.who}>
      {name}
    </Link>
  );
}

function InTheChair({ card, name }: { card: Card; name: string }) {
  const { zone } = useClinic();
  const now = useNow();
  const { chair } = card;
  const dose = chair?.doseMilligrams != null ? `, ${chair.doseMilligrams} mg` : '';
  const facts: Fact[] = [[card.route, `${seriesOf(card).replace(`${card.route} `, '')}${dose}`]];
  if (chair?.gate && chair.gate.standing.length > 0) {
    facts.push(['Hold', chair.gate.standing.join(', ').toLowerCase().replaceAll('_', ' ')]);
  }
  if (chair?.lastVitals)
    facts.push(['Last', `${chair.lastVitals.spoken} %, ${timeOf(chair.lastVitals.takenAt, zone)}`]);
  if (chair?.nextVitalsDue)
    facts.push(['Due', <Due key="due" at={chair.nextVitalsDue} overdue={isOverdue(card, now)} now={now} />]);
  return (
    <div className={classes.now}>
      <PhaseRing card={card} />
      <div>
        <SessionLink card={card} name={name} />
        <Facts facts={facts} />
      </div>
    </div>
  );
}

function Due({ at, overdue, now }: { at: string; overdue: boolean; now: number }) {
  const { zone } = useClinic();
  if (!overdue && Date.parse(at) > now) return `${timeOf(at, zone)} vitals, ${relative(at, now)}`;
  return <b className={classes.overdue}>vitals overdue since {timeOf(at, zone)}</b>;
}

interface ComingProps extends Pick<Props, 'name' | 'progressOf'> {
  card: Card;
}

function Coming({ card, name, progressOf }: ComingProps) {
  const { zone } = useClinic();
  const now = useNow();
  const mayGreet = useMay('FRONT_DESK', 'NURSE', 'PRESCRIBER');
  const arrive = useArrival(card);
  const answerOf = useAnswerOf();
  const soon = Date.parse(card.slot.startsAt) - now < 60 * 60_000;
  return (
    <div className={classes.line}>
      <time dateTime={card.slot.startsAt}>{timeOf(card.slot.startsAt, zone)}</time>
      <span>
        <SessionLink card={card} name={name} />, {seriesOf(card)}
        {arrive.error && (
          <span role="alert" className={classes.overdue}>
            {' '}
            {messageOf(arrive.error)}
          </span>
        )}
      </span>
      <Answered kind={answerOf(card.sessionId)} />
      <QuestionsChip progress={progressOf(card.sessionId)} />
      {isLate(card, now) && (
        <Status tone="due" icon="clock">
          Late
        </Status>
      )}
      {mayGreet && soon && (
        <Button
          size="compact-sm"
          variant="default"
          loading={arrive.isPending}
          onClick={() => arrive.mutate(null)}
          aria-label={`${name} has arrived`}
        >
          Arrived
        </Button>
      )}
    </div>
  );
}

/** What the patient said by their link about coming. */
function Answered({ kind }: { kind: AnswerKind | undefined }) {
  if (!kind) return null;
  const { word, tone, icon } = answerWords[kind];
  return (
    <Status tone={tone} icon={icon}>
      {word}
    </Status>
  );
}

/** How far the patient is with the questions before the visit; nothing while that is not known. */
function QuestionsChip({ progress }: { progress: Progress | undefined }) {
  if (!progress) return null;
  const shown = progressWords[progress];
  return (
    <Status tone={shown.tone} icon={shown.icon}>
      {shown.word}
    </Status>
  );
}
