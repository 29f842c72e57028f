<?php

namespace Drupal\local_offer_widgets\Plugin\Block;

use Drupal\Core\Block\BlockBase;
use Drupal\Core\Cache\Cache;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Render\Markup;
use Drupal\local_offer_widgets\Widgets;

/**
 * A widget, for the council of the settings and with its contacts.
 *
 * @Block(
 *   id = "local_offer_widgets",
 *   admin_label = @Translation("Local Offer widget"),
 *   category = @Translation("Local Offer")
 * )
 */
class LocalOfferBlock extends BlockBase {

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration() {
    return [
      'label_display' => '0',
      'tag' => 'mediation-checker',
      'heading_level' => 2,
    ];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state) {
    $form['tag'] = [
      '#type' => 'select',
      '#title' => $this->t('Widget'),
      '#options' => array_map(static fn ($element) => $element['title'], Widgets::known()['elements']),
      '#default_value' => $this->configuration['tag'],
    ];
    $form['heading_level'] = [
      '#type' => 'select',
      '#title' => $this->t('Level of its first heading'),
      '#options' => array_combine(range(2, 6), range(2, 6)),
      '#default_value' => $this->configuration['heading_level'],
      '#description' => $this->t('Choose one level below the heading above the widget.'),
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state) {
    $this->configuration['tag'] = $form_state->getValue('tag');
    $this->configuration['heading_level'] = (int) $form_state->getValue('heading_level');
  }

  /**
   * {@inheritdoc}
   *
   * Inside the element is what families have where no script runs: the link to
   * its own page, and the numbers that the settings give.
   */
  public function build() {
    $known = Widgets::known();
    $settings = \Drupal::config('local_offer_widgets.settings');
    $tag = $this->configuration['tag'];
    $council = $settings->get('council');
    $languages = $settings->get('languages');
    $contacts = array_filter([
      'mediation' => $settings->get('mediation'),
      'advice' => $settings->get('advice'),
    ]);

    $widget = [
      '#type' => 'html_tag',
      '#tag' => $tag,
      '#attributes' => [
        'council' => $council,
        'heading-level' => $this->configuration['heading_level'],
      ],
      'link' => [
        '#type' => 'html_tag',
        '#tag' => 'p',
        'a' => [
          '#type' => 'html_tag',
          '#tag' => 'a',
          '#attributes' => ['href' => Widgets::page($tag, $council)],
          '#value' => $known['elements'][$tag]['title'],
        ],
      ],
    ];
    if ($languages) {
      $widget['#attributes']['languages'] = 'en ' . implode(' ', $languages);
    }
    if ($contacts) {
      $widget['json'] = [
        '#type' => 'html_tag',
        '#tag' => 'script',
        '#attributes' => ['type' => 'application/json'],
        '#value' => Markup::create(json_encode($contacts, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE)),
      ];
    }
    foreach ($contacts as $who => $contact) {
      $widget[$who] = [
        '#type' => 'html_tag',
        '#tag' => 'p',
        'words' => ['#plain_text' => implode(', ', array_intersect_key($contact, array_flip(['name', 'phone', 'email'])))],
      ];
    }
    $files = array_map(static fn ($code) => "lang/$code.js", $languages);
    foreach (array_merge($files, $known['elements'][$tag]['files']) as $file) {
      $widget['#attached']['library'][] = 'local_offer_widgets/' . Widgets::library($file);
    }
    // Drupal takes attributes of the outermost element for the block around it.
    return ['widget' => $widget];
  }

  /**
   * {@inheritdoc}
   */
  public function getCacheTags() {
    return Cache::mergeTags(parent::getCacheTags(), ['config:local_offer_widgets.settings']);
  }

}
