<?php
/**
 * The markup of a widget. Only an administrator's settings put a name or a number into it: a block, a shortcode
 * and an address say which element, which council, which languages and how high its headings are.
 *
 * @package LocalOfferWidgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The settings, with what they are before anybody has set them.
 *
 * @return array
 */
function local_offer_widgets_settings() {
	return wp_parse_args(
		get_option( LOCAL_OFFER_WIDGETS_OPTION, array() ),
		array(
			'council'   => 'england',
			'languages' => array(),
			'mediation' => array(),
			'advice'    => array(),
		)
	);
}

/**
 * What was asked for, as far as we know it; the settings say the rest.
 *
 * @param array $given `tag`, `council`, `languages` and `heading_level`, each as somebody wrote it.
 * @return array The same, and `is_own`: whether it is for the council that the settings are about.
 */
function local_offer_widgets_request( $given ) {
	$known    = local_offer_widgets_known();
	$settings = local_offer_widgets_settings();

	$tag   = isset( $given['tag'] ) ? $given['tag'] : '';
	$asked = isset( $given['council'] ) ? trim( $given['council'] ) : '';
	$level = isset( $given['heading_level'] ) ? (int) $given['heading_level'] : 0;
	$codes = isset( $given['languages'] ) ? preg_split( '/[\s,+]+/', $given['languages'], -1, PREG_SPLIT_NO_EMPTY ) : array();

	$council = '' === $asked ? $settings['council'] : $asked;
	return array(
		'tag'           => isset( $known['elements'][ $tag ] ) ? $tag : 'mediation-checker',
		'council'       => isset( $known['councils'][ $council ] ) ? $council : 'england',
		'languages'     => array_values( array_intersect( $codes ? $codes : $settings['languages'], array_keys( $known['languages'] ) ) ),
		'heading_level' => 1 <= $level && $level <= 6 ? $level : 2,
		// A council that we do not know is never taken for the one in the settings, which may be any.
		'is_own'        => $council === $settings['council'],
	);
}

/**
 * The address of the element's own page, which works without script. Few councils have a folder of pages; the
 * others share one page for each element, which is told the council.
 *
 * @param array $request What `local_offer_widgets_request` gives.
 * @return string
 */
function local_offer_widgets_page_url( $request ) {
	if ( in_array( $request['council'], local_offer_widgets_known()['folders'], true ) ) {
		return local_offer_widgets_url( 'pages/' . $request['council'] . '/' . $request['tag'] . '.html' );
	}
	return local_offer_widgets_url( 'pages/' . $request['tag'] . '.html?council=' . $request['council'] );
}

/**
 * The element. Inside it is what families have where no script runs: the link to its own page, and the numbers
 * that the settings give.
 *
 * @param array $given As for `local_offer_widgets_request`.
 * @return string
 */
function local_offer_widgets_html( $given ) {
	$known    = local_offer_widgets_known();
	$request  = local_offer_widgets_request( $given );
	$contacts = array();
	if ( $request['is_own'] ) {
		$settings = local_offer_widgets_settings();
		$contacts = array_filter(
			array(
				'mediation' => $settings['mediation'],
				'advice'    => $settings['advice'],
			)
		);
	}

	$link  = sprintf(
		'<p><a href="%s">%s</a></p>',
		esc_url( local_offer_widgets_page_url( $request ) ),
		esc_html( $known['elements'][ $request['tag'] ]['title'] )
	);
	$lines = '';
	foreach ( $contacts as $contact ) {
		$lines .= sprintf( '<p>%s</p>', esc_html( implode( ', ', array_intersect_key( $contact, array_flip( array( 'name', 'phone', 'email' ) ) ) ) ) );
	}
	if ( is_feed() ) {
		return $link . $lines;
	}

	local_offer_widgets_enqueue( $request['tag'], $request['languages'] );
	$json = $contacts
		? sprintf( '<script type="application/json">%s</script>', wp_json_encode( $contacts, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE ) )
		: '';
	return sprintf(
		'<%1$s council="%2$s"%3$s heading-level="%4$d">%5$s%6$s%7$s</%1$s>',
		$request['tag'],
		esc_attr( $request['council'] ),
		$request['languages'] ? ' languages="' . esc_attr( 'en ' . implode( ' ', $request['languages'] ) ) . '"' : '',
		$request['heading_level'],
		$json,
		$link,
		$lines
	);
}
