import { useState } from 'react';
import 'local-offer-widgets/mediation-checker/define';
import 'local-offer-widgets/mediation-guide/define';
import 'local-offer-widgets/resolution-options/define';

export function App() {
  const [step, setStep] = useState('');
  const [council, setCouncil] = useState('hackney');
  const [isShown, setShown] = useState(true);
  return (
    <main>
      <h1>Disagreeing with a decision</h1>
      {isShown && (
        <>
          <mediation-checker
            council={council}
            today="2026-11-21"
            onmediation-checker-step={({ id }) => setStep(id)}
          >
            <p>Call the mediation adviser whose number is on your decision letter.</p>
          </mediation-checker>
          <mediation-guide council={council}></mediation-guide>
          <resolution-options></resolution-options>
        </>
      )}
      <p>
        Last step: <output id="step">{step}</output>
      </p>
      <button id="council" onClick={() => setCouncil('lambeth')}>
        Lambeth
      </button>
      <button id="remove" onClick={() => setShown(false)}>
        Remove
      </button>
    </main>
  );
}
