/** @jsxImportSource vue */
import 'local-offer-widgets/vue';

export const Page = () => [
  <mediation-checker
    key="checker"
    class="wide"
    council="hackney"
    parts="B F"
    heading-level={3}
    listen
    onMediationCheckerStep={({ id }) => id.toUpperCase()}
  >
    <p>Words without script</p>
  </mediation-checker>,
  // @ts-expect-error: there is no such level
  <mediation-checker heading-level={7} />,
  // @ts-expect-error: of another element
  <mediation-checker phone="020 7946 0123" />,
  // @ts-expect-error: Vue would write listen="false", which is there all the same
  <mediation-checker listen={false} />,
  // @ts-expect-error: the event has no detail
  <mediation-checker onMediationCheckerStep={(event: CustomEvent) => event.detail} />,
];
