package recoupe.store;

/**
 * A place in a list at which a page ended.
 *
 * <p>It holds no more than the table's own keys, so it is neither secret nor safe from tampering: who hands it to strangers signs it,
 * together with the query that it belongs to.
 *
 * @param row the sort key of the row that was read last
 * @param claim the number, in its article, of the claim that was returned last; {@link #WHOLE} if the row was returned whole
 */
public record Position(String row, int claim) {
    /** The row was returned whole: go on behind it. */
    public static final int WHOLE = -1;

    /** One line of text from which {@link #parse} makes the same position. */
    public String text() {
        return claim + "@" + row;
    }

    /**
     * Reads a {@link #text()}.
     *
     * @throws IllegalArgumentException if the text is no position
     */
    public static Position parse(String text) {
        int at = text.indexOf('@');
        if (at < 1 || at == text.length() - 1) {
            throw new IllegalArgumentException("not a position: " + text);
        }
        return new Position(text.substring(at + 1), Integer.parseInt(text.substring(0, at)));
    }
}
