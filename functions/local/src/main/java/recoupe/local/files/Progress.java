package recoupe.local.files;

/** How far a long task has come, as its user sees it. */
public interface Progress extends AutoCloseable {
    /** Nobody watches. */
    Progress UNSEEN = new Progress() {
        @Override
        public void start(int steps) {}

        @Override
        public void step(String name) {}

        @Override
        public void close() {}
    };

    /** The task begins and will take this many steps. */
    void start(int steps);

    /** One more step is done; the name tells which. */
    void step(String name);

    @Override
    void close();
}
