import '@event-calendar/core/index.css';
import { type Calendar, createCalendar, destroyCalendar, ResourceTimeGrid } from '@event-calendar/core';
import { useEffect, useRef } from 'react';
import classes from './calendar.module.css';

export interface GridEvent {
  id: string;
  /** Wall-clock times of the clinic, without a zone. */
  start: string;
  end: string;
  columnId: string;
  title: string;
  detail: string;
  label: string;
  route: string;
  faded: boolean;
  marked: boolean;
}

interface Props {
  days: 1 | 7;
  from: string;
  hours: [from: string, to: string];
  columns: { id: string; name: string }[];
  events: GridEvent[];
  open: (id: string) => void;
}

/** The grid of times and chairs; an event calendar drawn outside React and kept in step with it. */
export function Grid(props: Props) {
  const place = useRef<HTMLDivElement>(null);
  const calendar = useRef<Calendar | null>(null);
  const open = useRef(props.open);
  open.current = props.open;
  const first = useRef(props);

  useEffect(() => {
    if (!place.current) return;
    const made = createCalendar(place.current, [ResourceTimeGrid], {
      ...optionsOf(first.current),
      eventContent: ({ event, timeText }) => ({ domNodes: [button(event, timeText, open.current)] }),
      viewDidMount: () => speakPlainly(place.current),
      eventAllUpdated: () => speakPlainly(place.current),
    });
    speakPlainly(place.current);
    calendar.current = made;
    return () => {
      calendar.current = null;
      void destroyCalendar(made);
    };
  }, []);

  useEffect(() => {
    const drawn = calendar.current;
    if (!drawn) return;
    const options = optionsOf(props);
    for (const name of Object.keys(options) as (keyof Calendar.Options)[]) drawn.setOption(name, options[name]);
  }, [props]);

  return <div ref={place} className={classes.grid} data-days={props.days} />;
}

function optionsOf({ days, from, hours, columns, events }: Props): Calendar.Options {
  return {
    view: days === 1 ? 'resourceTimeGridDay' : 'resourceTimeGridWeek',
    date: from,
    firstDay: 1,
    headerToolbar: { start: '', center: '', end: '' },
    allDaySlot: false,
    slotMinTime: hours[0],
    slotMaxTime: hours[1],
    slotDuration: '00:30',
    slotHeight: 26,
    slotLabelFormat: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    dayHeaderFormat: { weekday: 'short', day: 'numeric', month: 'short' },
    datesAboveResources: true,
    locale: 'en-GB',
    nowIndicator: false,
    height: 'auto',
    resources: columns.map(({ id, name }) => ({ id, title: name })),
    events: events.map((event) => ({
      id: event.id,
      start: event.start,
      end: event.end,
      resourceIds: [event.columnId],
      title: event.title,
      classNames: classNames(event),
      extendedProps: { detail: event.detail, label: event.label },
    })),
  };
}

function classNames({ route, faded, marked }: GridEvent): string[] {
  const names = [classes.event, classes[`route${route}`]];
  if (faded) names.push(classes.faded);
  if (marked) names.push(classes.marked);
  return names.filter((name): name is string => name !== undefined);
}

/** Each event is a button with its whole meaning as its name. */
function button(event: Calendar.Event, timeText: string, open: (id: string) => void): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = classes.eventButton ?? '';
  made.setAttribute('aria-label', String(event.extendedProps.label));
  made.addEventListener('click', () => open(String(event.id)));
  made.append(
    line(timeText, classes.eventTime),
    line(String(event.title), classes.eventTitle),
    line(String(event.extendedProps.detail), classes.eventDetail),
  );
  return made;
}

function line(text: string, className: string | undefined): HTMLElement {
  const node = document.createElement('span');
  node.textContent = text;
  node.className = className ?? '';
  return node;
}

const tableParts = ['role', 'aria-colindex', 'aria-rowindex', 'aria-colspan', 'aria-rowspan', 'aria-colcount'];

/** The library calls its grid a table without giving it rows; without these words it reads as a plain list of buttons. */
function speakPlainly(grid: HTMLElement | null): void {
  for (const element of grid?.querySelectorAll(tableParts.map((part) => `[${part}]`).join()) ?? []) {
    for (const part of tableParts) element.removeAttribute(part);
  }
}
