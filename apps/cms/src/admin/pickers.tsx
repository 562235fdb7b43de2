'use client';

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';

function Picker({ field, path, readOnly, type }: TextFieldClientProps & { type: 'date' | 'datetime-local' }) {
  const { value, setValue, showError, customComponents } = useField<string>({ path });
  const { description } = field.admin ?? {};
  return (
    <div className={`field-type text${showError ? ' error' : ''}`}>
      {customComponents?.Label ?? (
        <FieldLabel htmlFor={`field-${path}`} label={field.label ?? field.name} path={path} />
      )}
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          disabled={readOnly}
          id={`field-${path}`}
          onChange={(event) => setValue(event.target.value || null)}
          type={type}
          value={value ?? ''}
        />
      </div>
      {description ? <FieldDescription description={description as string} path={path} /> : null}
    </div>
  );
}

/** A day as the agenda writes it: `2026-11-24`. */
export function DayPicker(props: TextFieldClientProps) {
  return <Picker {...props} type="date" />;
}

/** What a clock says, as the agenda writes it: `2026-11-24T14:00`. */
export function TimePicker(props: TextFieldClientProps) {
  return <Picker {...props} type="datetime-local" />;
}
