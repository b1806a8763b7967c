/**
 * Where the English words are fetched from. None where they stand in the program itself; a build
 * for browsers puts an address here, and takes them out of the scripts.
 */
const address: string | undefined = undefined;
export default address;
