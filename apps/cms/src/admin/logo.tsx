import { SQUARES } from './mark';

/** The mark alone: seven squares, as in the corner of the admin. */
export function Icon() {
  return (
    <svg viewBox="0 0 3 3" width="24" height="24" aria-hidden="true" focusable="false">
      {SQUARES.map(([x, y, fill]) => (
        <rect key={fill} x={x} y={y} width="1" height="1" fill={fill} />
      ))}
    </svg>
  );
}

/** The mark with the name, as on the login page. */
export function Logo() {
  return (
    <div className="agenda-logo">
      <Icon />
      <span>MRA innovatieagenda</span>
    </div>
  );
}
