import 'local-offer-widgets/hydrate';
import 'local-offer-widgets/define';
