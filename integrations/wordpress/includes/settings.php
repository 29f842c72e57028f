<?php
/**
 * The page Settings, Local Offer widgets. Only who may manage the site's options sees or saves it.
 *
 * @package LocalOfferWidgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The contacts that a council may give, and the fields of each.
 *
 * @return array
 */
function local_offer_widgets_fields() {
	return array(
		'contacts' => array(
			'mediation' => __( 'Mediation adviser', 'local-offer-widgets' ),
			'advice'    => __( 'Advice service (SENDIASS)', 'local-offer-widgets' ),
		),
		'fields'   => array(
			'name'       => array( __( 'Name', 'local-offer-widgets' ), 'text' ),
			'phone'      => array( __( 'Telephone', 'local-offer-widgets' ), 'tel' ),
			'email'      => array( __( 'Email', 'local-offer-widgets' ), 'email' ),
			'website'    => array( __( 'Web page', 'local-offer-widgets' ), 'url' ),
			'verifiedOn' => array( __( 'Day you checked it', 'local-offer-widgets' ), 'date' ),
		),
	);
}

/**
 * Adds the page to the menu.
 */
function local_offer_widgets_add_page() {
	$title = __( 'Local Offer widgets', 'local-offer-widgets' );
	add_options_page( $title, $title, 'manage_options', 'local-offer-widgets', 'local_offer_widgets_settings_page' );
}
add_action( 'admin_menu', 'local_offer_widgets_add_page' );

/**
 * Puts a link to the page beside the plugin's name in the list of plugins.
 *
 * @param string[] $links The links that are there.
 * @return string[]
 */
function local_offer_widgets_action_links( $links ) {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=local-offer-widgets' ) ), esc_html__( 'Settings', 'local-offer-widgets' ) );
	array_unshift( $links, $link );
	return $links;
}
add_filter( 'plugin_action_links_' . plugin_basename( LOCAL_OFFER_WIDGETS_FILE ), 'local_offer_widgets_action_links' );

/**
 * Registers the setting. WordPress checks the nonce and the right to save it.
 */
function local_offer_widgets_register_setting() {
	register_setting(
		'local_offer_widgets',
		LOCAL_OFFER_WIDGETS_OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => 'local_offer_widgets_sanitize',
			'show_in_rest'      => false,
		)
	);
}
add_action( 'admin_init', 'local_offer_widgets_register_setting' );

/**
 * Whether a detail is one that the element will show. The element has the same rules.
 *
 * @param string $field The field's name.
 * @param string $value What was typed.
 * @return bool
 */
function local_offer_widgets_is_usable( $field, $value ) {
	$host = '(?:(?!xn--)[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}';
	switch ( $field ) {
		case 'phone':
			return strlen( $value ) < 26 && 1 === preg_match( '/^(?:[\d -]|\([\d -]+\))+$/', $value ) && 1 === preg_match( '/^0[1-9]\d{7,13}$/', preg_replace( '/\D/', '', $value ) );
		case 'email':
			return 1 === preg_match( '/^[\w.+-]{1,64}@' . $host . '$/i', $value );
		case 'website':
			return 1 === preg_match( '#^https?://' . $host . '(?:[/?\#][^\s<>"\'\p{C}]{0,300})?$#iu', $value );
		case 'verifiedOn':
			return 1 === preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/', $value, $day ) && checkdate( (int) $day[2], (int) $day[3], (int) $day[1] );
		default:
			return 1 === preg_match( '/^(?=.*[\p{L}\p{N}])[^<>\p{C}\p{Zl}\p{Zp}]{1,200}$/u', $value );
	}
}

/**
 * Takes from what was sent what can be used, and says of the rest that it was left out.
 *
 * @param mixed $given What was sent.
 * @return array What is stored.
 */
function local_offer_widgets_sanitize( $given ) {
	$known = local_offer_widgets_known();
	$given = is_array( $given ) ? $given : array();

	$council   = isset( $given['council'] ) ? sanitize_key( $given['council'] ) : '';
	$languages = isset( $given['languages'] ) ? array_map( 'sanitize_key', (array) $given['languages'] ) : array();
	$clean     = array(
		'council'   => isset( $known['councils'][ $council ] ) ? $council : 'england',
		'languages' => array_values( array_intersect( array_keys( $known['languages'] ), $languages ) ),
	);

	$words = local_offer_widgets_fields();
	foreach ( $words['contacts'] as $who => $title ) {
		$contact = array();
		foreach ( $words['fields'] as $field => list( $label ) ) {
			$value = isset( $given[ $who ][ $field ] ) ? sanitize_text_field( $given[ $who ][ $field ] ) : '';
			if ( '' === $value ) {
				continue;
			}
			if ( local_offer_widgets_is_usable( $field, $value ) ) {
				$contact[ $field ] = $value;
				continue;
			}
			/* translators: 1: whose detail it is, 2: the field's name. */
			$sentence = sprintf( __( '%1$s, %2$s: this cannot be used, so it was not saved.', 'local-offer-widgets' ), $title, $label );
			add_settings_error( LOCAL_OFFER_WIDGETS_OPTION, $who . '-' . $field, $sentence );
		}
		if ( $contact && ! isset( $contact['name'] ) ) {
			/* translators: %s: whose name it is. */
			$sentence = sprintf( __( '%s: give a name too. Without a name, families see none of it.', 'local-offer-widgets' ), $title );
			add_settings_error( LOCAL_OFFER_WIDGETS_OPTION, $who . '-name', $sentence );
			$contact = array();
		}
		$clean[ $who ] = $contact;
	}
	return $clean;
}

/**
 * Draws the page.
 */
function local_offer_widgets_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$known    = local_offer_widgets_known();
	$settings = local_offer_widgets_settings();
	$words    = local_offer_widgets_fields();
	$name     = LOCAL_OFFER_WIDGETS_OPTION;
	require __DIR__ . '/settings-page.php';
}
