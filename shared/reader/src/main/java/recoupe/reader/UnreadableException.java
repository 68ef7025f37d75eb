package recoupe.reader;

/** A file that cannot be read as an article; the message names the file, the place and what mends it. */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param key the file's key or path
     * @param fault what is wrong, and where in the file if that is known; no full stop
     * @param mend what the sender can do about it; no full stop
     */
    public UnreadableException(String key, String fault, String mend) {
        super(key + ": " + fault + ". " + mend + ".");
    }
}
