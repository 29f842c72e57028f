/** The version of the package. Language files must have the same one. */
export const VERSION = '0.1.0';
