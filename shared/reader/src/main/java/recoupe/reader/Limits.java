package recoupe.reader;

/** The largest files and fields that are read; whatever is larger is no news article. */
public final class Limits {
    /** Bytes of a file: 20 MB. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    /** UTF-16 units of an article's text: some 170,000 words, more than a long novel. */
    public static final int MAX_TEXT = 1_000_000;

    /** Tags of a page. A heavy news page has some 5,000; parsing takes time and memory by tag, not by byte. */
    static final int MAX_TAGS = 100_000;

    /** Elements inside one another; what lies deeper is hung up at this depth. */
    static final int MAX_DEPTH = 256;

    /** Values, names and brackets of a JSON file. */
    static final int MAX_TOKENS = 500_000;

    /** UTF-16 units of a title, an outlet's name or an address; a longer one is not believed. */
    static final int MAX_FIELD = 1_000;

    private Limits() {}
}
