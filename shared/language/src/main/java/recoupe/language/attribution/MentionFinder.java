package recoupe.language.attribution;

import java.util.List;
import recoupe.language.Language;
import recoupe.language.Mention;
import recoupe.language.place.Countries;
import recoupe.language.text.Text;

/**
 * Finds those who can speak or act in a text: persons with title and office, institutions, metonyms, unnamed sources, collectives,
 * documents, media; and joins the mentions of one of them under its fullest name and one identity. Immutable and safe for threads.
 */
public final class MentionFinder {
    private final Lexicon lexicon;
    private final Identities identities;

    public MentionFinder(Language language) {
        this.lexicon = new Lexicon(language);
        this.identities = new Identities(language, Countries.load());
    }

    /** The mentions in the order of the text; none overlaps another. */
    public List<Mention> find(Text text) {
        return new Cast(text, lexicon, identities).mentions();
    }
}
