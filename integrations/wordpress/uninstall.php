<?php
/**
 * Takes away all that the plugin has stored: its settings, on every site of a network.
 *
 * @package LocalOfferWidgets
 */

if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}

if ( is_multisite() ) {
	$local_offer_widgets_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $local_offer_widgets_sites as $local_offer_widgets_site ) {
		delete_blog_option( $local_offer_widgets_site, 'local_offer_widgets' );
	}
} else {
	delete_option( 'local_offer_widgets' );
}
