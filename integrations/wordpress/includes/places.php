<?php
/**
 * The ways on to a page: a block, a shortcode, an address alone on a line, and a link.
 *
 * @package LocalOfferWidgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Registers the block and the address that is turned into an element.
 */
function local_offer_widgets_register_places() {
	register_block_type( dirname( __DIR__ ) . '/block', array( 'render_callback' => 'local_offer_widgets_render_block' ) );
	wp_set_script_translations( 'local-offer-widgets-widget-editor-script', 'local-offer-widgets', plugin_dir_path( LOCAL_OFFER_WIDGETS_FILE ) . 'languages' );
	wp_embed_register_handler( 'local-offer-widgets', local_offer_widgets_page_pattern(), 'local_offer_widgets_embed' );
}
add_action( 'init', 'local_offer_widgets_register_places' );

/**
 * The form of the address of a page of ours; its groups are the council, the element and the query. People copy
 * addresses with `http` and with `https`.
 *
 * @return string
 */
function local_offer_widgets_page_pattern() {
	$pages = preg_replace( '#^https?://#', '', local_offer_widgets_url( 'pages/' ) );
	return '#^https?://' . preg_quote( $pages, '#' ) . '(?:([\w-]+)/)?([\w-]+-[\w-]+)\.html(?:\?([^\s\#]*))?$#';
}

/**
 * Gives the block's editor the choices that there are.
 */
function local_offer_widgets_editor_data() {
	$known = local_offer_widgets_known();
	$data  = array(
		'elements'  => wp_list_pluck( $known['elements'], 'title' ),
		'councils'  => $known['councils'],
		'languages' => $known['languages'],
		'pages'     => local_offer_widgets_url( 'pages/' ),
		'folders'   => $known['folders'],
		'council'   => local_offer_widgets_settings()['council'],
	);
	wp_add_inline_script( 'local-offer-widgets-widget-editor-script', 'window.localOfferWidgets = ' . wp_json_encode( $data ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', 'local_offer_widgets_editor_data' );

/**
 * Draws the block.
 *
 * @param array $attributes The block's attributes.
 * @return string
 */
function local_offer_widgets_render_block( $attributes ) {
	$html = local_offer_widgets_html(
		array(
			'tag'           => $attributes['tag'],
			'council'       => $attributes['council'],
			'languages'     => $attributes['languages'],
			'heading_level' => $attributes['headingLevel'],
		)
	);
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $html );
}

/**
 * Draws the shortcode: [local_offer tag="mediation-checker" council="hackney" languages="tr pl" heading-level="3"].
 *
 * @param array|string $attributes What the shortcode says; an empty string where it says nothing.
 * @return string
 */
function local_offer_widgets_shortcode( $attributes ) {
	$attributes = (array) $attributes;
	if ( isset( $attributes['heading-level'] ) ) {
		$attributes['heading_level'] = $attributes['heading-level'];
	}
	return local_offer_widgets_html( $attributes );
}
add_shortcode( 'local_offer', 'local_offer_widgets_shortcode' );

/**
 * Draws the element for the address of one of our pages that stands alone on a line.
 *
 * @param array $matches The groups of `local_offer_widgets_page_pattern`.
 * @return string
 */
function local_offer_widgets_embed( $matches ) {
	$query = array();
	if ( isset( $matches[3] ) ) {
		wp_parse_str( html_entity_decode( $matches[3] ), $query );
	}
	$said = static function ( $name ) use ( $query ) {
		return isset( $query[ $name ] ) && is_string( $query[ $name ] ) ? $query[ $name ] : '';
	};
	return local_offer_widgets_html(
		array(
			'tag'           => $matches[2],
			'council'       => '' === $matches[1] ? $said( 'council' ) : $matches[1],
			'languages'     => $said( 'languages' ),
			'heading_level' => $said( 'heading-level' ),
		)
	);
}

/**
 * Brings the script to a page whose text has a link to one of our pages: the script makes the widget of it.
 *
 * @param string $content The text of a post.
 * @return string The same.
 */
function local_offer_widgets_see_links( $content ) {
	if ( false !== strpos( $content, 'href="' . local_offer_widgets_url( 'pages/' ) ) && ! is_feed() ) {
		local_offer_widgets_enqueue( 'mediation-checker', local_offer_widgets_settings()['languages'] );
	}
	return $content;
}
add_filter( 'the_content', 'local_offer_widgets_see_links', 20 );

/**
 * Where a theme writes the page's head before it draws the text, brings the script in time for the head.
 */
function local_offer_widgets_look_ahead() {
	$post = is_singular() ? get_post() : null;
	if ( $post && ( has_block( 'local-offer-widgets/widget', $post ) || has_shortcode( $post->post_content, 'local_offer' ) ) ) {
		local_offer_widgets_enqueue( 'mediation-checker', local_offer_widgets_settings()['languages'] );
	}
}
add_action( 'wp_enqueue_scripts', 'local_offer_widgets_look_ahead' );

/**
 * Marks every link in a comment as written by a visitor, so that the script leaves it alone. WordPress itself does
 * not mark links that lead to its own site.
 *
 * @param string $text The comment.
 * @return string
 */
function local_offer_widgets_mark_comment( $text ) {
	return preg_replace_callback(
		'/<a\s[^>]*>/i',
		static function ( $matches ) {
			$link = preg_replace( '/\srel\s*=\s*("[^"]*"|\'[^\']*\'|[^\s>]+)/i', '', $matches[0] );
			return str_replace( '<a ', '<a rel="nofollow ugc" ', preg_replace( '/^<a\s/i', '<a ', $link ) );
		},
		$text
	);
}
add_filter( 'comment_text', 'local_offer_widgets_mark_comment', 99 );
add_filter( 'comment_excerpt', 'local_offer_widgets_mark_comment', 99 );

/**
 * A commenter's own website is no page of ours: some themes and blocks link to it without a mark. What names one of
 * our elements is refused, however it is written: the script sees through signs that nobody sees.
 *
 * @param string $url The address that a commenter gave.
 * @return string The same, or nothing.
 */
function local_offer_widgets_refuse_author_url( $url ) {
	$seen = preg_replace( '/[^ -~]/', '', rawurldecode( $url ) );
	foreach ( array_keys( local_offer_widgets_known()['elements'] ) as $element ) {
		if ( false !== stripos( $seen, $element ) ) {
			return '';
		}
	}
	return $url;
}
add_filter( 'get_comment_author_url', 'local_offer_widgets_refuse_author_url' );
