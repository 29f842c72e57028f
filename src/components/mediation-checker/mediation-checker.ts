import { html, nothing } from 'lit/html.js';
import type { Path } from '../../core/checker/walk.js';
import type { Conclusion, IsoDate, OptionId } from '../../core/index.js';
import { OFFICIAL, tribunal } from '../../councils/index.js';
import type { Contact, CouncilPack } from '../../councils/index.js';
import { inWords, messages } from '../../i18n/index.js';
import { AskingElement } from '../../internal/asking-element.js';
import { contactView } from '../../internal/contact-view.js';
import { pictureOf } from '../../internal/language.js';
import { rulesView } from '../../internal/rules-view.js';

const TERMS = ['certificate', 'adviser', 'advice-service', 'tribunal'] as const;
const CONCLUSIONS = ['appeal', 'certificate', 'mediation', 'disagreementResolution'] as const;

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

  protected override outcomeView(
    found: Conclusion,
    lead: unknown,
    today: IsoDate,
    pack: CouncilPack,
    path: Path,
  ) {
    const { labels, questions, actions, outcomes } = messages;
    const { outcome, appeal, mediation, form } = found;
    const nation = path.get('nation')![0] as 'wales';
    const contact = (label: string, known: Contact | undefined, more?: string) =>
      html`<div>${this.heading(label, 3)} ${contactView(known, today, more)}</div>`;
    return html`<div class="sheet">
      <div class="screen">${this.heading(this.caption)}</div>
      <div class="big">${this.heading(outcomes[outcome], 1)}</div>
      ${lead} ${this.heading(labels.actions, 2)}
      <ol>
        ${found.actions.map(
          (action) =>
            html`<li>
              ${pictureOf(action)}
              <strong>${actions[action][0]}.</strong> ${actions[action][1]}
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
              <div class="screen">
                ${this.heading(labels.open, 2)}
                <dl>
                  ${CONCLUSIONS.map(
                    (about) =>
                      html`<dt>${labels[about]}</dt>
                        <dd>
                          ${(messages[about] as Record<string, string>)[found[about]]}
                          ${about === 'appeal' && form ? labels.useForm(form) : nothing}
                        </dd>`,
                  )}
                </dl>
              </div>
              ${this.heading(labels.contact, 2)}
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
          const { title } = questions[id];
          const said = values.map((value) => messages.options[value as OptionId] ?? inWords(value));
          return html`<dt id=${this.scope + id}>${title}</dt>
            <dd>
              ${said.join('; ')}
              ${this.link(labels.change, () => this.go(id, true), this.scope + id)}
            </dd>`;
        })}
      </dl>
      ${rulesView()} ${this.link(labels.startAgain, this.handleStartAgain)}
      ${this.ask((more, kit) => more.notes(kit))}
    </div>`;
  }
}
