package recoupe.store;

/**
 * The leave to write the rows of one generation, and the record of which rows those are.
 *
 * <p>Every write of a row demands that the manifest be open in the same transaction. Who sweeps a generation away closes it first; so no
 * straggler can write a row that nobody would ever sweep.
 *
 * @param articleId the article
 * @param generation the generation
 * @param fence the event that brought it
 * @param plans in how many items the rows' keys are listed
 */
record Manifest(String articleId, String generation, Fence fence, int plans) {}
