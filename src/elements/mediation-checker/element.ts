import { html, nothing } from 'lit/html.js';
import type { Path } from '../../core/checker/walk.js';
import type { Answers, Conclusion, IsoDate } from '../../core/index.js';
import { OFFICIAL, tribunal } from '../../councils/index.js';
import type { Contact, CouncilPack } from '../../councils/index.js';
import { inWords, messages } from '../../i18n/index.js';
import { AskingElement } from '../question-flow.js';
import { contactView } from '../../views/contact/contact.js';
import { aboutTheLetter, foundOut } from '../../controllers/shared-answers.js';
import { pictureOf } from '../../controllers/localize.js';
import { rulesView } from '../../views/result/rules.js';
import { lateTitle, optionName } from '../../i18n/sentences.js';

const TERMS = ['certificate', 'adviser', 'advice-service', 'tribunal'] as const;

/**
 * Asks one question at a time, then says what to do next and by when.
 *
 * @summary Can I appeal, do I need a mediation certificate, whom do I call, and by which day?
 * @tag mediation-checker
 * @slot - What is shown without script, and an optional JSON script with details of the council's.
 * @fires {AskingEvent} mediation-checker-step - The person came to the question or outcome with this `id`.
 * @fires {AskingEvent} mediation-checker-error - An answer had the fault with this `id`.
 * @csspart root - The wrapper.
 * @csspart panel - What to do by when, or what is wrong.
 * @csspart button - The button that goes on.
 * @example
 * <mediation-checker council="hackney">
 *   <p>What people see without script.</p>
 * </mediation-checker>
 */
export class MediationCheckerElement extends AskingElement {
  protected override get caption() {
    return messages.labels.checker;
  }

  /** A council of England decides by the law of England. */
  protected override get isForEngland() {
    return Boolean(this.getAttribute('council'));
  }

  /** What another form on the page has asked about the letter is not asked again. */
  protected override get known(): Answers {
    return aboutTheLetter(foundOut()?.answers);
  }

  protected override outcomeView(
    found: Conclusion,
    lead: unknown,
    today: IsoDate,
    pack: CouncilPack,
    path: Path,
  ) {
    const { labels, questions, actions } = messages;
    const { appeal, mediation, form } = found;
    // Where the second file has not come, it is headed by what to do first.
    const said = lateTitle(found, messages) ?? this.about(found.outcome);
    const title = said === nothing ? actions[found.actions[0]!] : (said as string);
    const nation = path.get('nation')![0] as 'wales';
    const contact = (label: string, known: Contact | undefined, more?: string) =>
      html`<div>${this.heading(label, 3)} ${contactView(known, today, more)}</div>`;
    return html`<div class="sheet">
      <div class="screen">${this.heading(this.caption)}</div>
      <div class="big">${this.heading(title, 1)}</div>
      ${lead} ${this.heading(labels.actions, 2)}
      <ol>
        ${found.actions.map(
          (action) =>
            html`<li>
              ${pictureOf(action)}
              <strong>${actions[action]}.</strong> ${this.about(action)}
              ${
                action === 'see-nation'
                  ? html`<a href=${OFFICIAL[nation]}>${OFFICIAL[nation]}</a>`
                  : nothing
              }
            </li>`,
        )}
      </ol>
      ${
        appeal === 'elsewhere'
          ? nothing
          : html`${this.ask((more, kit) => more.plan(kit, found, today))}
              ${this.later(labels.take, (more, kit) => more.take(kit, { found, path, today, pack }))}
              ${this.ask((more, kit) => more.open(kit, found))} ${this.heading(labels.contact, 2)}
              <div class="contacts">
                ${mediation === 'none' ? nothing : contact(labels.adviser, pack.mediation, labels.useLetter)}
                ${contact(labels.advice, pack.advice)}
                ${form || appeal === 'claim' ? contact(labels.tribunal, tribunal) : nothing}
              </div>
              ${this.termsView(form ? TERMS : undefined)} ${this.workingView(found)}`
      }
      ${this.heading(labels.answers, 2)}
      <dl class="answers">
        ${[...path].map(([id, values]) => {
          if (id === 'nation' && this.isForEngland && nation === ('england' as string))
            return nothing;
          const said = values.map(
            (value) => optionName(questions[id], value, messages) ?? inWords(value),
          );
          return html`<dt id=${this.scope + id}>${questions[id].title}</dt>
            <dd>
              ${said.map((each, index) => [index ? '; ' : '', each])}
              ${this.link(labels.change, () => this.go(id, true), this.scope + id)}
            </dd>`;
        })}
      </dl>
      ${this.ask((more, kit) => rulesView(more.rules(kit)))}
      ${this.link(labels.startAgain, this.handleStartAgain)}
      ${this.ask((more, kit) => more.notes(kit))}
    </div>`;
  }
}
