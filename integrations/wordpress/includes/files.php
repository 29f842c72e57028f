<?php
/**
 * The files of the widgets, which lie in the folder `widgets`: what there is, where it is, and the script tags.
 *
 * @package LocalOfferWidgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * What the folder has: the version, the hash of each script, and the names of elements, councils and languages.
 *
 * @return array
 */
function local_offer_widgets_known() {
	static $known;
	if ( null === $known ) {
		$known = wp_json_file_decode( plugin_dir_path( LOCAL_OFFER_WIDGETS_FILE ) . 'widgets/known.json', array( 'associative' => true ) );
	}
	return $known;
}

/**
 * The address of a file in the folder.
 *
 * @param string $path Path within the folder `widgets`.
 * @return string
 */
function local_offer_widgets_url( $path ) {
	return plugins_url( 'widgets/' . $path, LOCAL_OFFER_WIDGETS_FILE );
}

/**
 * Registers each script under its own handle. They go on a page only when something there asks for them.
 */
function local_offer_widgets_register_scripts() {
	$known = local_offer_widgets_known();
	foreach ( $known['files'] as $file => $integrity ) {
		$handle = local_offer_widgets_handle( $file );
		// The path has the version, so the address needs no query.
		wp_register_script( $handle, local_offer_widgets_url( $known['version'] . '/' . $file ), array(), null, false ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
		wp_script_add_data( $handle, 'local_offer_integrity', $integrity );
		wp_script_add_data( $handle, 'local_offer_module', in_array( $file, $known['modules'], true ) );
	}
}
add_action( 'init', 'local_offer_widgets_register_scripts' );

/**
 * The handle of a script.
 *
 * @param string $file Path of the script in the folder of its version.
 * @return string
 */
function local_offer_widgets_handle( $file ) {
	return 'local-offer-widgets-' . basename( $file, '.js' );
}

/**
 * Puts on the page what an element needs: its languages, then the entry, and what the element shows at once. The
 * theme's colours come with them.
 *
 * @param string   $tag       The element.
 * @param string[] $languages Codes of its languages.
 */
function local_offer_widgets_enqueue( $tag, $languages ) {
	$known = local_offer_widgets_known();
	$files = array();
	foreach ( $languages as $code ) {
		$files[] = 'lang/' . $code . '.js';
	}
	foreach ( array_merge( $files, $known['elements'][ $tag ]['files'] ) as $file ) {
		wp_enqueue_script( local_offer_widgets_handle( $file ) );
	}
	local_offer_widgets_enqueue_colours();
}

/**
 * Writes our scripts' tags, with the hash by which the browser checks the file.
 *
 * @param string $tag    The tag as WordPress makes it.
 * @param string $handle The script's handle.
 * @param string $src    The script's address.
 * @return string
 */
function local_offer_widgets_script_tag( $tag, $handle, $src ) {
	$integrity = wp_scripts()->get_data( $handle, 'local_offer_integrity' );
	if ( ! $integrity ) {
		return $tag;
	}
	$how = wp_scripts()->get_data( $handle, 'local_offer_module' ) ? array( 'type' => 'module' ) : array( 'defer' => true );
	return wp_get_script_tag(
		$how + array(
			'blocking'    => 'render',
			'src'         => $src,
			'id'          => $handle . '-js',
			'integrity'   => $integrity,
			'crossorigin' => 'anonymous',
		)
	);
}
add_filter( 'script_loader_tag', 'local_offer_widgets_script_tag', 10, 3 );
