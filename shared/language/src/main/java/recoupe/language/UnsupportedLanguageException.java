package recoupe.language;

/** An article in a language that the engine does not read. */
public final class UnsupportedLanguageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnsupportedLanguageException(String message) {
        super(message);
    }
}
