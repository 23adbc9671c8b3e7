import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { axisTicks } from './bar-scale.ts';
import { classes } from './classes.ts';
import sheet from './bar-chart.module.css';

const c = classes(sheet);
const [HEIGHT, LEFT, BOTTOM, TOP] = [208, 40, 24, 10];
const LABEL_WIDTH = 30;

export interface Bar {
  /** Under the bar: `Dec`. */
  readonly label: string;
  /** In the table beside it: `December 2025`. */
  readonly fullLabel?: string;
  /** Null where nothing was read: a gap with a dash, not a zero. */
  readonly value: number | null;
  /** Drawn with stripes and said in the table: `estimated`. */
  readonly remark?: string;
}

export interface BarChartProps {
  readonly title: string;
  /** `kgal`: on the axis and in the table's heading. */
  readonly unit: string;
  readonly labelHeading: string;
  readonly bars: readonly Bar[];
  readonly format?: (value: number) => string;
}

/** Bars with a table beside them: whoever would rather read than see loses nothing. */
export function BarChart({ title, unit, labelHeading, bars, format = String }: BarChartProps) {
  return (
    <figure className={c('frame')}>
      <div className={c('figure')}>
        <p className={c('caption')}>
          {title} <span className={c('unit')}>{unit}</span>
        </p>
        <Drawing title={title} bars={bars} format={format} />
        <div className={c('tableBox')} tabIndex={0} role="region" aria-label={title}>
          <table className={c('table')}>
            <thead>
              <tr>
                <th scope="col">{labelHeading}</th>
                <th scope="col">{unit}</th>
              </tr>
            </thead>
            <tbody>
              {bars.map((bar) => (
                <tr key={bar.fullLabel ?? bar.label}>
                  <th scope="row">
                    {bar.fullLabel ?? bar.label}
                    {bar.remark === undefined ? null : <span className={c('remark')}> {bar.remark}</span>}
                  </th>
                  <td>{bar.value === null ? '–' : format(bar.value)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </figure>
  );
}

/** The drawing is as wide as its place, so that its letters keep their size. */
function useWidth(ref: RefObject<Element | null>): number {
  const [width, setWidth] = useState(320);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}

function Drawing({ title, bars, format }: Required<Pick<BarChartProps, 'title' | 'bars' | 'format'>>) {
  const stripes = useId();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const ticks = axisTicks(Math.max(0, ...bars.map((bar) => bar.value ?? 0)));
  const top = ticks.at(-1) ?? 1;
  const y = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / top);
  const slot = (width - LEFT) / Math.max(bars.length, 1);
  const everyNth = Math.max(1, Math.ceil(LABEL_WIDTH / slot));
  return (
    <div ref={place} className={c('place')}>
      <svg
        className={c('svg')}
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={title}
      >
        <defs>
          <pattern id={stripes} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="3" height="6" className={c('bar')} />
          </pattern>
        </defs>
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={LEFT} x2={width} y1={y(tick)} y2={y(tick)} className={c(tick === 0 ? 'base' : 'grid')} />
            <text x={LEFT - 8} y={y(tick) + 4} textAnchor="end" className={c('text')}>
              {format(tick)}
            </text>
          </g>
        ))}
        {bars.map((bar, index) => {
          const x = LEFT + index * slot;
          const value = bar.value ?? 0;
          return (
            <g key={bar.fullLabel ?? bar.label}>
              <rect
                x={x + slot * 0.18}
                width={slot * 0.64}
                y={y(value)}
                height={y(0) - y(value)}
                className={c(bar.remark === undefined ? 'bar' : 'striped')}
                {...(bar.remark === undefined ? {} : { fill: `url(#${stripes})` })}
              />
              {bar.value === null ? (
                <text x={x + slot / 2} y={y(0) - 4} textAnchor="middle" className={c('text')}>
                  –
                </text>
              ) : null}
              <text x={x + slot / 2} y={HEIGHT - 6} textAnchor="middle" className={c('text')}>
                {index % everyNth === 0 ? bar.label : ''}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
