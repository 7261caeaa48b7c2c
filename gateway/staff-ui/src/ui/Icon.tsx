const paths = {
  check: 'M3 8.5l3.2 3L13 4.5',
  clock: 'M8 4.5V8l2.5 1.5M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z',
  shield: 'M8 2l5 2v4c0 3-2 5-5 6-3-1-5-3-5-6V4z',
  drop: 'M8 2c3 3.5 4.5 5.6 4.5 7.6a4.5 4.5 0 0 1-9 0C3.5 7.6 5 5.5 8 2z',
  arrow: 'M2 8h12M9 3.5l5 4.5-5 4.5',
  pause: 'M5 3v10M11 3v10',
  cross: 'M4 4l8 8M12 4l-8 8',
  bang: 'M8 3v6M8 12.5v.5',
  dot: 'M6.5 8a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0z',
  circle: 'M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z',
  home: 'M2.5 8L8 3l5.5 5M4 7v6h8V7',
  menu: 'M2 4h12M2 8h12M2 12h12',
  search: 'M11 11l3.5 3.5M12 7A5 5 0 1 1 2 7a5 5 0 0 1 10 0z',
  back: 'M13 8H3M7.5 3.5L3 8l4.5 4.5',
  forward: 'M3 8h10M8.5 3.5L13 8l-4.5 4.5',
  plus: 'M8 3v10M3 8h10',
  down: 'M8 3v9M4 8.5L8 12.5l4-4',
  moon: 'M13 9.5A5.5 5.5 0 0 1 6.5 3 5.5 5.5 0 1 0 13 9.5z',
  mail: 'M2 4h12v8H2zM2 4.5l6 4.5 6-4.5',
  question: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.200C8.3 8.6 8 9 8 10M8 12.800v.2',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing that always stands beside a word, so it says nothing to a screen reader. */
export function Icon({ name, size = 14 }: { name: IconName; size?: number }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" width={size} height={size} style={{ flex: 'none' }}>
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
