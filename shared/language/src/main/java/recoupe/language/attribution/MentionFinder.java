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
    private final Standings standings;

    public MentionFinder(Language language) {
        this.lexicon = new Lexicon(language);
        Countries countries = Countries.load();
        this.identities = new Identities(language, countries);
        this.standings = new Standings(lexicon, identities, countries);
    }

    /** The mentions in the order of the text; none overlaps another. */
    public List<Mention> find(Text text) {
        return find(text, null);
    }

    /**
     * The mentions in the order of the text; none overlaps another.
     *
     * @param land the country that the text speaks of, whose «ministère de la Défense» is meant where none is named; null if open
     */
    public List<Mention> find(Text text, String land) {
        return new Cast(text, lexicon, identities, standings, land).mentions();
    }

    /** The identity that a person has by the name alone. */
    public static String identityOf(String name) {
        return Identities.person(name);
    }
}
