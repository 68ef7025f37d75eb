package recoupe.store;

/** An article or its manifest is not what the caller last saw: look again, and decide again. */
final class ChangedException extends Exception {
    private static final long serialVersionUID = 1L;

    ChangedException(String message) {
        super(message, null, false, false);
    }
}
