import '@event-calendar/core/index.css';
import { type Calendar, createCalendar, destroyCalendar, Interaction, ResourceTimeGrid } from '@event-calendar/core';
import { useEffect, useRef } from 'react';
import classes from './calendar.module.css';
import type { Line } from './lines';
import type { Shade } from './shades';

export interface GridEvent {
  id: string;
  /** Wall-clock times of the clinic, without a zone. */
  start: string;
  end: string;
  columnId: string;
  title: string;
  detail: string;
  label: string;
  /** The class that says whether and how a dose is given. */
  look: string;
  faded: boolean;
  movable: boolean;
}

/** Where an event was dropped: the wall-clock time, and the column when it is another one. */
export interface GridDrop {
  id: string;
  start: string;
  columnId?: string;
}

interface Props {
  from: string;
  hours: [from: string, to: string];
  columns: Line[];
  events: GridEvent[];
  shades: Shade[];
  open: (id: string) => void;
  drag: (id: string | null) => void;
  drop: (drop: GridDrop) => void;
}

/** The grid of times and columns; an event calendar drawn outside React and kept in step with it. */
export function Grid(props: Props) {
  const place = useRef<HTMLDivElement>(null);
  const calendar = useRef<Calendar | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const shown = useRef<Record<string, string>>({});

  useEffect(() => {
    if (!place.current) return;
    let dragging = false;
    const options = optionsOf(latest.current);
    const made = createCalendar(place.current, [ResourceTimeGrid, Interaction], {
      ...options,
      eventContent: ({ event, timeText }) =>
        event.display === 'background'
          ? ''
          : { domNodes: [button(event, timeText, (id) => dragging || latest.current.open(id))] },
      eventDragStart: ({ event }) => {
        dragging = true;
        latest.current.drag(String(event.id));
      },
      eventDragStop: () => {
        // The browser still reports the end of a drag as a click.
        window.setTimeout(() => {
          dragging = false;
        });
        latest.current.drag(null);
      },
      eventDrop: ({ event, newResource, revert }) => {
        revert();
        latest.current.drop({
          id: String(event.id),
          start: wallOf(event.start),
          columnId: newResource === undefined ? undefined : String(newResource.id),
        });
      },
      viewDidMount: () => speakPlainly(place.current),
      eventAllUpdated: () => speakPlainly(place.current),
    });
    shown.current = written(options);
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
    const now = written(options);
    for (const name of Object.keys(options) as (keyof Calendar.Options)[]) {
      // Anything set anew is drawn anew, and what is under the pointer would be lost in the middle of a drag.
      if (now[name] !== shown.current[name]) drawn.setOption(name, options[name]);
    }
    shown.current = now;
  }, [props]);

  return <div ref={place} className={classes.grid} />;
}

const written = (options: Calendar.Options) =>
  Object.fromEntries(Object.entries(options).map(([name, value]) => [name, JSON.stringify(value)]));

const two = (part: number) => String(part).padStart(2, '0');

/** The calendar hands its wall-clock times out as the browser's local ones. */
const wallOf = (date: Date) =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;

function optionsOf({ from, hours, columns, events, shades }: Props): Calendar.Options {
  return {
    view: 'resourceTimeGridDay',
    date: from,
    firstDay: 1,
    headerToolbar: { start: '', center: '', end: '' },
    allDaySlot: false,
    slotMinTime: hours[0],
    slotMaxTime: hours[1],
    slotDuration: '00:30',
    snapDuration: '00:15',
    slotHeight: 26,
    slotLabelFormat: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    dayHeaderFormat: { weekday: 'short', day: 'numeric', month: 'short' },
    datesAboveResources: true,
    locale: 'en-GB',
    nowIndicator: false,
    height: 'auto',
    eventDurationEditable: false,
    resources: columns.map(({ id, name }) => ({ id, title: name })),
    events: [...events.map(sessionEvent), ...shades.map(shadeEvent)],
  };
}

function sessionEvent(event: GridEvent): Calendar.EventInput {
  const names = [classes.event, classes[event.look], event.faded ? classes.faded : undefined];
  return {
    id: event.id,
    start: event.start,
    end: event.end,
    resourceIds: [event.columnId],
    title: event.title,
    startEditable: event.movable,
    classNames: names.filter((name): name is string => name !== undefined),
    extendedProps: { detail: event.detail, label: event.label },
  };
}

function shadeEvent({ id, start, end, lineIds, why }: Shade): Calendar.EventInput {
  return {
    id,
    start,
    end,
    resourceIds: lineIds,
    display: 'background',
    classNames: [(why === 'out' ? classes.out : classes.tooClose) ?? ''],
  };
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
