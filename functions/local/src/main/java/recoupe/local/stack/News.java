package recoupe.local.stack;

import java.time.Duration;
import recoupe.store.StoredArticle;

/** Who is told what happens in a stack. */
public interface News {
    /** Nobody is. */
    News UNHEARD = new News() {
        @Override
        public void read(StoredArticle article, Duration took) {}

        @Override
        public void removed(String key, Duration took) {}

        @Override
        public void failed(String key, String reason) {}

        @Override
        public void logged(String line) {}

        @Override
        public void troubled(String trouble) {}
    };

    /** An upload has been dealt with; the article's state says how. */
    void read(StoredArticle article, Duration took);

    /** A removal has been dealt with. */
    void removed(String key, Duration took);

    /** The extract function has failed time and again; its event is given up. */
    void failed(String key, String reason);

    /** A function has logged a line. */
    void logged(String line);

    /** Something went wrong that no uploader hears of. */
    void troubled(String trouble);
}
