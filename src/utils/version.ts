/** Of the package. A further file of ours must be of the same one. */
export const VERSION = '0.1.0';
