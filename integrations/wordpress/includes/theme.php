<?php
/**
 * The colours of a block theme, which no script can find on a page that has no link and no button.
 *
 * @package LocalOfferWidgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Where theme.json and the site's own choice of styles have each colour. The first that is there counts.
 */
const LOCAL_OFFER_WIDGETS_COLOURS = array(
	'link'   => array(
		array( 'blocks', 'core/post-content', 'elements', 'link', 'color', 'text' ),
		array( 'elements', 'link', 'color', 'text' ),
	),
	'accent' => array(
		array( 'blocks', 'core/button', 'color', 'background' ),
		array( 'elements', 'button', 'color', 'background' ),
	),
);

/**
 * The rule that hands the theme's colours to the widgets. They take only those that can be read on the page.
 *
 * @return string
 */
function local_offer_widgets_theme_rule() {
	$declarations = '';
	foreach ( LOCAL_OFFER_WIDGETS_COLOURS as $name => $paths ) {
		foreach ( $paths as $path ) {
			// Where there is nothing, it gives everything.
			$colour = wp_get_global_styles( $path );
			if ( ! is_string( $colour ) || ! preg_match( '/^[\w#(),.%\s\/:|-]+$/', $colour ) ) {
				continue;
			}
			if ( 0 === strpos( $colour, 'var:' ) ) {
				$colour = 'var(--wp--' . str_replace( '|', '--', substr( $colour, strlen( 'var:' ) ) ) . ')';
			}
			$declarations .= "--local-offer-$name:$colour;";
			break;
		}
	}
	// WordPress 6.1 has its own properties on the body.
	return $declarations ? "body{{$declarations}}" : '';
}

/**
 * Puts the rule on a page that has a widget. A site's own style sheet can override it, by a longer selector or by the
 * name of one element.
 */
function local_offer_widgets_enqueue_colours() {
	if ( ! wp_is_block_theme() || wp_style_is( 'local-offer-widgets' ) ) {
		return;
	}
	wp_register_style( 'local-offer-widgets', false, array(), local_offer_widgets_known()['version'] );
	wp_add_inline_style( 'local-offer-widgets', local_offer_widgets_theme_rule() );
	wp_enqueue_style( 'local-offer-widgets' );
}
