<?php
/**
 * Plugin Name:       Local Offer widgets
 * Description:       Tells families on your SEND Local Offer whether they can appeal, whether they need a mediation certificate, who to call, and by when. For councils in England.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The local-offer-widgets contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       local-offer-widgets
 * Domain Path:       /languages
 *
 * @package LocalOfferWidgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

define( 'LOCAL_OFFER_WIDGETS_FILE', __FILE__ );
define( 'LOCAL_OFFER_WIDGETS_OPTION', 'local_offer_widgets' );

require __DIR__ . '/includes/files.php';
require __DIR__ . '/includes/theme.php';
require __DIR__ . '/includes/widget.php';
require __DIR__ . '/includes/places.php';

if ( is_admin() ) {
	require __DIR__ . '/includes/settings.php';
}

/**
 * Loads the translations of the plugin's own words.
 */
function local_offer_widgets_load_textdomain() {
	load_plugin_textdomain( 'local-offer-widgets', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
}
add_action( 'init', 'local_offer_widgets_load_textdomain', 1 );
