/* global customElements */
// The yardstick: the least that a component made with Lit can be, with a button to press.
import { LitElement, html } from 'lit';

class HelloWorld extends LitElement {
  static properties = { count: { state: true } };

  constructor() {
    super();
    this.count = 0;
  }

  render() {
    return html`<p>Hello, world! ${this.count}</p>
      <button @click=${() => this.count++}>Continue</button>`;
  }
}

customElements.define('hello-world', HelloWorld);
