package recoupe.local.print;

/** How words are set off on a terminal, or not at all. */
public enum Style {
    PLAIN,
    COLOURED;

    /** A tone with its ANSI code (ECMA-48, «select graphic rendition»). */
    public enum Tone {
        NORMAL(""),
        STRONG("1"),
        FAINT("2"),
        HEADING("1;36"),
        ALARM("1;31"),
        CAUTION("33"),
        GOOD("32"),
        NEWS("36");

        private final String code;

        Tone(String code) {
            this.code = code;
        }
    }

    /** The text in a tone; line feeds in it are not expected. */
    public String in(Tone tone, String text) {
        return this == PLAIN || tone == Tone.NORMAL || text.isEmpty()
                ? text
                : "\u001b[" + tone.code + "m" + text + "\u001b[0m";
    }
}
