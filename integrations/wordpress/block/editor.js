// The block in WordPress's editor. It runs as it is: nothing builds it.
( function ( { blocks, blockEditor, components, element, i18n }, known ) {
	const { createElement: el, Fragment } = element;
	const { __ } = i18n;

	const optionsOf = ( names ) => Object.entries( names ).map( ( [ value, label ] ) => ( { value, label } ) );
	const councilOf = ( { council } ) => council || known.council;
	// Few councils have a folder of pages; the others share one page for each element.
	const pageOf = ( attributes ) => {
		const council = councilOf( attributes );
		return known.folders.includes( council )
			? known.pages + council + '/' + attributes.tag + '.html'
			: known.pages + attributes.tag + '.html?council=' + council;
	};

	/** What the panel beside the page offers. */
	function settings( { attributes, setAttributes } ) {
		const { tag, council, languages, headingLevel } = attributes;
		const choice = ( name, label, value, options, help ) =>
			el( components.SelectControl, {
				key: name,
				label,
				value,
				options,
				help,
				onChange: ( chosen ) => setAttributes( { [ name ]: name === 'headingLevel' ? Number( chosen ) : chosen } ),
			} );
		return el(
			components.PanelBody,
			{ title: __( 'Widget', 'local-offer-widgets' ) },
			choice( 'tag', __( 'Widget', 'local-offer-widgets' ), tag, optionsOf( known.elements ) ),
			choice( 'council', __( 'Council', 'local-offer-widgets' ), council, [
				{ value: '', label: __( 'The council in the settings', 'local-offer-widgets' ) },
				...optionsOf( known.councils ),
			] ),
			choice(
				'headingLevel',
				__( 'Level of its first heading', 'local-offer-widgets' ),
				headingLevel,
				[ 2, 3, 4, 5, 6 ].map( ( level ) => ( { value: level, label: String( level ) } ) ),
				__( 'Choose one level below the heading above the widget.', 'local-offer-widgets' )
			),
			el( components.TextControl, {
				label: __( 'Languages', 'local-offer-widgets' ),
				help:
					__( 'Codes, with spaces between them. Leave it empty for those in the settings.', 'local-offer-widgets' ) +
					' ' +
					Object.entries( known.languages ).map( ( [ code, name ] ) => code + ' ' + name ).join( ', ' ),
				value: languages,
				onChange: ( typed ) => setAttributes( { languages: typed } ),
			} )
		);
	}

	/** What stands in its place while the page is written: which it is, and where to see it at work. */
	function Edit( props ) {
		const { attributes } = props;
		const council = known.councils[ councilOf( attributes ) ] || councilOf( attributes );
		return el(
			Fragment,
			null,
			el( blockEditor.InspectorControls, null, settings( props ) ),
			el(
				'div',
				blockEditor.useBlockProps(),
				el(
					components.Placeholder,
					{ icon: 'phone', label: known.elements[ attributes.tag ], instructions: council },
					el(
						'p',
						null,
						__( 'Families see the widget here.', 'local-offer-widgets' ) + ' ',
						el( components.ExternalLink, { href: pageOf( attributes ) }, __( 'See it on its own page', 'local-offer-widgets' ) )
					)
				)
			)
		);
	}

	/** The attributes that an address of a page of ours asks for, where `text` is one and nothing else. */
	function attributesOf( text ) {
		if ( ! text.startsWith( known.pages ) || /\s/.test( text ) ) {
			return undefined;
		}
		const { pathname, searchParams } = new URL( text );
		const [ , council, tag ] = /(?:\/pages\/)(?:([\w-]+)\/)?([\w-]+)\.html$/.exec( pathname ) || [];
		return Object.hasOwn( known.elements, tag )
			? {
					tag,
					council: council || searchParams.get( 'council' ) || '',
					languages: searchParams.get( 'languages' ) || '',
					headingLevel: Number( searchParams.get( 'heading-level' ) ) || 2,
			  }
			: undefined;
	}

	blocks.registerBlockType( 'local-offer-widgets/widget', {
		edit: Edit,
		// WordPress draws it on the server.
		save: () => null,
		transforms: {
			from: [
				{
					type: 'raw',
					// Before WordPress makes an embed of an address.
					priority: 1,
					isMatch: ( node ) => node.nodeName === 'P' && !! attributesOf( node.textContent.trim() ),
					transform: ( node ) =>
						blocks.createBlock( 'local-offer-widgets/widget', attributesOf( node.textContent.trim() ) ),
				},
			],
		},
	} );
} )( window.wp, window.localOfferWidgets );
