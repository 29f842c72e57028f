<?php
/**
 * What the settings page looks like. `local_offer_widgets_settings_page` brings the variables.
 *
 * @package LocalOfferWidgets
 *
 * @var array  $known    What the folder of the widgets has.
 * @var array  $settings The settings as they are.
 * @var array  $words    The contacts and their fields.
 * @var string $name     The name of the option.
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}
?>
<div class="wrap">
	<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
	<form action="options.php" method="post">
		<?php settings_fields( 'local_offer_widgets' ); ?>
		<table class="form-table" role="presentation">
			<tr>
				<th scope="row"><label for="local-offer-council"><?php esc_html_e( 'Council', 'local-offer-widgets' ); ?></label></th>
				<td>
					<select id="local-offer-council" name="<?php echo esc_attr( $name . '[council]' ); ?>">
						<?php foreach ( $known['councils'] as $council_id => $council ) : ?>
							<option value="<?php echo esc_attr( $council_id ); ?>" <?php selected( $settings['council'], $council_id ); ?>><?php echo esc_html( $council ); ?></option>
						<?php endforeach; ?>
					</select>
					<p class="description"><?php esc_html_e( 'The list has every council in England with duties for children with SEND.', 'local-offer-widgets' ); ?></p>
				</td>
			</tr>
			<tr>
				<th scope="row"><?php esc_html_e( 'Languages', 'local-offer-widgets' ); ?></th>
				<td>
					<fieldset>
						<legend class="screen-reader-text"><?php esc_html_e( 'Languages', 'local-offer-widgets' ); ?></legend>
						<?php foreach ( $known['languages'] as $code => $language ) : ?>
							<label>
								<input type="checkbox" name="<?php echo esc_attr( $name . '[languages][]' ); ?>" value="<?php echo esc_attr( $code ); ?>" <?php checked( in_array( $code, $settings['languages'], true ) ); ?>>
								<?php echo esc_html( $language ); ?>
							</label><br>
						<?php endforeach; ?>
						<p class="description"><?php esc_html_e( 'English is always included. No person has checked the other languages yet, and the widgets say so. Ask somebody who knows the language and SEND to read it before you offer it.', 'local-offer-widgets' ); ?></p>
					</fieldset>
				</td>
			</tr>
		</table>

		<?php foreach ( $words['contacts'] as $who => $heading ) : ?>
			<h2><?php echo esc_html( $heading ); ?></h2>
			<p><?php esc_html_e( 'Call the number before you save it. Once you give a name, families see only what you enter here, so enter everything that they need.', 'local-offer-widgets' ); ?></p>
			<table class="form-table" role="presentation">
				<?php foreach ( $words['fields'] as $field => list( $label, $kind ) ) : ?>
					<?php $field_id = 'local-offer-' . $who . '-' . $field; ?>
					<tr>
						<th scope="row"><label for="<?php echo esc_attr( $field_id ); ?>"><?php echo esc_html( $label ); ?></label></th>
						<td>
							<input class="regular-text" type="<?php echo esc_attr( $kind ); ?>" id="<?php echo esc_attr( $field_id ); ?>" name="<?php echo esc_attr( $name . '[' . $who . '][' . $field . ']' ); ?>" value="<?php echo esc_attr( isset( $settings[ $who ][ $field ] ) ? $settings[ $who ][ $field ] : '' ); ?>">
							<?php if ( 'verifiedOn' === $field ) : ?>
								<p class="description"><?php esc_html_e( 'The day somebody at your council last checked these details. Without it, the widget says that nobody has checked them.', 'local-offer-widgets' ); ?></p>
							<?php endif; ?>
						</td>
					</tr>
				<?php endforeach; ?>
			</table>
		<?php endforeach; ?>
		<?php submit_button(); ?>
	</form>

	<h2><?php esc_html_e( 'How to put one on a page', 'local-offer-widgets' ); ?></h2>
	<p><?php esc_html_e( 'Add the block “Local Offer widget”. In the classic editor, write the shortcode, or paste the address alone on a line. The address leads to a page that works without JavaScript. That page does not have the numbers above: only the widgets on your own pages have them.', 'local-offer-widgets' ); ?></p>
	<table class="widefat striped">
		<thead>
			<tr>
				<th scope="col"><?php esc_html_e( 'Widget', 'local-offer-widgets' ); ?></th>
				<th scope="col"><?php esc_html_e( 'Shortcode', 'local-offer-widgets' ); ?></th>
				<th scope="col"><?php esc_html_e( 'Address', 'local-offer-widgets' ); ?></th>
			</tr>
		</thead>
		<tbody>
			<?php foreach ( $known['elements'] as $element => list( 'title' => $element_title ) ) : ?>
				<?php
				$address = local_offer_widgets_page_url(
					array(
						'tag'     => $element,
						'council' => $settings['council'],
					)
				);
				?>
				<tr>
					<td><?php echo esc_html( $element_title ); ?></td>
					<td><code><?php echo esc_html( sprintf( '[local_offer tag="%s"]', $element ) ); ?></code></td>
					<td><a href="<?php echo esc_url( $address ); ?>"><?php echo esc_html( $address ); ?></a></td>
				</tr>
			<?php endforeach; ?>
		</tbody>
	</table>
</div>
