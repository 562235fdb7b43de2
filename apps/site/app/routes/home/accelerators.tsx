import type { HomeView } from '@mra/agenda';
import { Section } from '../../components/elements/section';
import { Line } from '../../components/elements/text';
import { listWords } from '../../page/list';

export function Accelerators({ of }: { of: HomeView }) {
  return (
    <Section id="accelerators" title={listWords('accelerators', of.locale).title}>
      <ol className="accelerators">
        {of.accelerators.map((accelerator) => (
          <li key={accelerator.key}>
            <a href={accelerator.path}>
              <span className="display accelerator-number" aria-hidden="true">
                {accelerator.number}
              </span>
              <strong className="display accelerator-name">
                <Line of={accelerator.title} />
              </strong>
            </a>
            <p>
              <Line of={accelerator.lead} />
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
