<?php

namespace Drupal\local_offer_widgets\Form;

use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\local_offer_widgets\Widgets;

/**
 * The council, the languages, and who families call.
 */
class SettingsForm extends ConfigFormBase {

  /**
   * {@inheritdoc}
   */
  public function getFormId() {
    return 'local_offer_widgets_settings';
  }

  /**
   * {@inheritdoc}
   */
  protected function getEditableConfigNames() {
    return ['local_offer_widgets.settings'];
  }

  /**
   * The contacts that a council may give, by their keys.
   */
  private function contacts(): array {
    return [
      'mediation' => $this->t('Mediation adviser'),
      'advice' => $this->t('Advice service (SENDIASS)'),
    ];
  }

  /**
   * The fields of a contact: the label of each, and the kind of its input.
   */
  private function fields(): array {
    return [
      'name' => [$this->t('Name'), 'textfield'],
      'phone' => [$this->t('Telephone'), 'tel'],
      'email' => [$this->t('Email'), 'email'],
      'website' => [$this->t('Web page'), 'url'],
      'verifiedOn' => [$this->t('Day you checked it'), 'date'],
    ];
  }

  /**
   * {@inheritdoc}
   */
  public function buildForm(array $form, FormStateInterface $form_state) {
    $known = Widgets::known();
    $settings = $this->config('local_offer_widgets.settings');
    $form['council'] = [
      '#type' => 'select',
      '#title' => $this->t('Council'),
      '#options' => $known['councils'],
      '#default_value' => $settings->get('council'),
      '#description' => $this->t('The list has every council in England with duties for children with SEND.'),
    ];
    $form['languages'] = [
      '#type' => 'checkboxes',
      '#title' => $this->t('Languages'),
      '#options' => $known['languages'],
      '#default_value' => $settings->get('languages'),
      '#description' => $this->t('English is always included. No person has checked the other languages yet, and the widgets say so. Ask somebody who knows the language and SEND to read it before you offer it.'),
    ];
    $form['links'] = [
      '#type' => 'checkbox',
      '#title' => $this->t('Make widgets of links to the widgets’ own pages'),
      '#default_value' => $settings->get('links'),
      '#description' => $this->t('Editors can always write a link. This adds a small script to every page. Without it, only the blocks show widgets.'),
    ];
    foreach ($this->contacts() as $who => $title) {
      $form[$who] = [
        '#type' => 'details',
        '#title' => $title,
        '#description' => $this->t('Call the number before you save it. Once you give a name, families see only what you enter here, so enter everything that they need.'),
        '#open' => TRUE,
        '#tree' => TRUE,
      ];
      foreach ($this->fields() as $field => [$label, $kind]) {
        $form[$who][$field] = [
          '#type' => $kind,
          '#title' => $label,
          '#default_value' => $settings->get("$who.$field") ?? '',
        ];
      }
      $form[$who]['verifiedOn']['#description'] = $this->t('The day somebody at your council last checked these details. Without it, the widget says that nobody has checked them.');
    }
    return parent::buildForm($form, $form_state);
  }

  /**
   * {@inheritdoc}
   */
  public function validateForm(array &$form, FormStateInterface $form_state) {
    parent::validateForm($form, $form_state);
    foreach (array_keys($this->contacts()) as $who) {
      $given = array_filter($form_state->getValue($who));
      foreach ($given as $field => $value) {
        if (!Widgets::isUsable($field, trim($value))) {
          $form_state->setErrorByName("$who][$field", $this->t('This cannot be used.'));
        }
      }
      if ($given && empty($given['name'])) {
        $form_state->setErrorByName("$who][name", $this->t('Give a name too. Without a name, families see none of it.'));
      }
    }
  }

  /**
   * {@inheritdoc}
   */
  public function submitForm(array &$form, FormStateInterface $form_state) {
    $settings = $this->config('local_offer_widgets.settings')
      ->set('council', $form_state->getValue('council'))
      ->set('languages', array_values(array_filter($form_state->getValue('languages'))))
      ->set('links', (bool) $form_state->getValue('links'));
    foreach (array_keys($this->contacts()) as $who) {
      $settings->set($who, array_filter(array_map('trim', $form_state->getValue($who))));
    }
    $settings->save();
    parent::submitForm($form, $form_state);
  }

}
