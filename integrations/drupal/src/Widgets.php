<?php

namespace Drupal\local_offer_widgets;

/**
 * What the module's folder "widgets" has, and where it is.
 */
final class Widgets {

  /**
   * The version, the hashes, and the names of elements, councils and languages.
   */
  public static function known(): array {
    static $known;
    $known ??= json_decode(file_get_contents(dirname(__DIR__) . '/widgets/known.json'), TRUE);
    return $known;
  }

  /**
   * The address of a file in the folder, from the root of the host.
   */
  public static function address(string $path): string {
    return base_path() . \Drupal::service('extension.list.module')->getPath('local_offer_widgets') . '/widgets/' . $path;
  }

  /**
   * The address of an element's own page, which works without script.
   *
   * Few councils have a folder of pages. The others share one page for each
   * element, which is told the council.
   */
  public static function page(string $tag, string $council): string {
    return in_array($council, self::known()['folders'], TRUE)
      ? self::address("pages/$council/$tag.html")
      : self::address("pages/$tag.html?council=$council");
  }

  /**
   * The name of the library of a script.
   */
  public static function library(string $file): string {
    return str_replace(['/', '.esm.js', '.js'], ['-', '', ''], $file);
  }

  /**
   * Whether a detail of a contact is one that an element will show.
   *
   * The element has the same rules.
   */
  public static function isUsable(string $field, string $value): bool {
    $host = '(?:(?!xn--)[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}';
    switch ($field) {
      case 'phone':
        return strlen($value) < 26 && preg_match('/^(?:[\d -]|\([\d -]+\))+$/', $value) && preg_match('/^0[1-9]\d{7,13}$/', preg_replace('/\D/', '', $value));

      case 'email':
        return (bool) preg_match('/^[\w.+-]{1,64}@' . $host . '$/i', $value);

      case 'website':
        return (bool) preg_match('#^https?://' . $host . '(?:[/?\#][^\s<>"\'\p{C}]{0,300})?$#iu', $value);

      case 'verifiedOn':
        return preg_match('/^(\d{4})-(\d\d)-(\d\d)$/', $value, $day) && checkdate((int) $day[2], (int) $day[3], (int) $day[1]);

      default:
        return (bool) preg_match('/^(?=.*[\p{L}\p{N}])[^<>\p{C}\p{Zl}\p{Zp}]{1,200}$/u', $value);
    }
  }

}
