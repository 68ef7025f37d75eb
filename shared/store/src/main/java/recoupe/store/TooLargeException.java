package recoupe.store;

/** A claim, or what is told of an article, is larger than an item of the table may be (400 KB): the article cannot be stored. */
public final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLargeException(String message) {
        super(message);
    }
}
