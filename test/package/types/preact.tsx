/** @jsxImportSource preact */
import 'local-offer-widgets/preact';
import type { MediationCheckerElement } from 'local-offer-widgets';
import { useRef } from 'preact/hooks';

export function Page() {
  const checker = useRef<MediationCheckerElement>(null);
  return (
    <>
      <mediation-checker
        ref={checker}
        key="checker"
        class="wide"
        council="hackney"
        parts="B F"
        heading-level={3}
        listen
        onmediation-checker-step={({ id }) => id.toUpperCase()}
      >
        <p>Words without script</p>
      </mediation-checker>
      {/* @ts-expect-error: there is no such level */}
      <mediation-checker heading-level={7} />
      {/* @ts-expect-error: of another element */}
      <mediation-checker phone="020 7946 0123" />
      {/* @ts-expect-error: the event has no detail */}
      <mediation-checker onmediation-checker-step={(event: CustomEvent) => event.detail} />
      {/* @ts-expect-error: there is no such element */}
      <mediation-check />
    </>
  );
}
