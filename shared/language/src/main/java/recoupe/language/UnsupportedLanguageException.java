package recoupe.language;

/** An article in a language that the engine does not read. */
public final class UnsupportedLanguageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String stated;

    /** @param stated the language that the article states; null if it states none, and its text reads as none that is known */
    UnsupportedLanguageException(String stated) {
        super(
                stated == null
                        ? "The article reads as neither French nor English, the languages that Recoupe knows."
                        : "The article's language is stated as «" + stated
                                + "»; Recoupe reads French (fr) and English (en).");
        this.stated = stated;
    }

    /** The language that the article states; null if it states none. */
    public String stated() {
        return stated;
    }
}
