package recoupe.local;

/** The exit codes of the command line; wrong usage is 2, which the parser gives by itself. */
final class Exit {
    static final int DONE = 0;
    static final int SOME_FAILED = 1;
    /** What {@code --fail-on} asks for was found. */
    static final int FOUND = 3;

    private Exit() {}
}
