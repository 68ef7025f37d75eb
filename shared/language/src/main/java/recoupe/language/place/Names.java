package recoupe.language.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import recoupe.language.Language;
import recoupe.language.Sentence;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/**
 * Finds the names of places in a text: those of the tables, and capitalised words that stand where only a place can: beside a word for
 * a sort of place, or after a preposition of place. Once shown to be a place, an unknown name is one wherever the text repeats it.
 */
final class Names {
    /** Words of the longest unknown name taken. */
    private static final int LONGEST = 3;

    /** Words in capitals of ten from which a sentence is a headline, where capitals tell nothing. */
    private static final int HEADLINE_TENTHS = 6;

    /** Sorts of place whose names follow only after «de» or "of". */
    static final Set<String> SETTLED = Set.of("region", "department", "district", "city", "quarter");

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final Countries countries;
    private final Text text;
    private final Set<String> shown = new HashSet<>();
    private final Map<Integer, Boolean> headlines = new HashMap<>();

    Names(Gazetteer gazetteer, PlaceWords words, Countries countries, Text text) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.countries = countries;
        this.text = text;
    }

    /** The names in the order of the text; none overlaps another. */
    List<Name> find() {
        scan();
        return scan();
    }

    private List<Name> scan() {
        List<Name> names = new ArrayList<>();
        int token = 0;
        while (token < text.tokens().size()) {
            Name name = at(token);
            if (name != null) {
                names.add(name);
            }
            token = name == null ? token + 1 : name.end();
        }
        return names;
    }

    private Name at(int token) {
        int end = gazetteer.end(text, token);
        if (end > token) {
            PlaceWords.Found other = words.at(text, token, "other");
            if (other != null && other.end() >= end) {
                return null;
            }
            Name name = new Name(token, end, gazetteer.named(text.words(token, end)));
            return isPartOfLongerName(name) ? null : name;
        }
        return unknown(token);
    }

    /** A known name within a person's or a body's: «Paris Hilton», "Jack London", "Manchester United". */
    private boolean isPartOfLongerName(Name name) {
        if (isHeadline(name.first())) {
            return false;
        }
        Token before = text.at(name.first() - 1);
        boolean led = isNeighbour(before, name.first())
                && before.is(Pos.PROPER)
                && before.isCapitalised()
                && !isSentenceStart(before)
                && words.before(text, name.first(), "type") == null
                && words.before(text, name.first(), "direction") == null
                && gazetteer.end(text, before.index()) == before.index();
        if (led) {
            return true;
        }
        Token after = text.at(name.end());
        return isNeighbour(after, name.first())
                && after.isCapitalised()
                && Character.isLetter(after.text().charAt(0))
                && words.at(text, name.end(), "type") == null
                && words.at(text, name.end(), "other") == null
                && gazetteer.end(text, name.end()) == name.end();
    }

    private Name unknown(int token) {
        Token first = text.token(token);
        if (!isNameLike(first)) {
            return null;
        }
        int end = token + 1;
        boolean opened = words.at(text, token, "opener") != null;
        while (end < text.tokens().size()
                && end - token < LONGEST
                && isNeighbour(text.at(end), token)
                && isNameLike(text.at(end))
                && words.at(text, end, "type") == null) {
            end++;
        }
        boolean several = end - token > 1;
        String folded = Folded.of(text.words(token, end));
        boolean placed = isSorted(token)
                || text.language() == Language.ENGLISH && words.at(text, end, "type") != null
                || isLocated(token, several && !opened)
                || hasContainer(token, end);
        if (placed) {
            shown.add(folded);
        }
        return placed || shown.contains(folded) && !isLed(token) ? new Name(token, end, List.of()) : null;
    }

    /** A known place follows that can hold it: «Branville, en Normandie», «Branville (Calvados)». */
    private boolean hasContainer(int token, int end) {
        Token mark = text.at(end);
        if (mark == null || mark.sentence() != text.token(token).sentence()) {
            return false;
        }
        if (mark.is("(")) {
            int after = gazetteer.end(text, Math.min(end + 1, text.tokens().size() - 1));
            return after > end + 1 && text.at(after) != null && text.at(after).is(")");
        }
        PlaceWords.Found locative = mark.is(",") ? words.at(text, end + 1, "locative") : null;
        if (locative == null || locative.end() >= text.tokens().size()) {
            return false;
        }
        Token next = text.token(locative.end());
        int name = next.is(Pos.DETERMINER) && next.index() + 1 < text.tokens().size() ? next.index() + 1 : next.index();
        return gazetteer.end(text, name) > name && !isSentenceStart(text.token(token));
    }

    /** A word for a sort of place leads to the name: «région russe de Koursk», or «usine Kupol» where the sort is a site. */
    private boolean isSorted(int token) {
        int edge = typeEdge(token);
        PlaceWords.Found sort = words.before(text, edge, "type");
        return sort != null && (edge < token || !SETTLED.contains(sort.value()));
    }

    /** Index of the «de» (and of an adjective) between a word for a sort of place and a name; the token itself if there is none. */
    private int typeEdge(int token) {
        PlaceWords.Found of = words.before(text, token, "of");
        int edge = of == null ? token : of.first();
        PlaceWords.Found before = edge == token ? null : words.before(text, edge, "of");
        edge = before == null ? edge : before.first();
        while (edge > 0
                && edge < token
                && text.token(edge - 1).is(Pos.ADJECTIVE)
                && words.before(text, edge, "type") == null) {
            edge--;
        }
        return edge;
    }

    /** An unknown name stands after a preposition of place, and not where a person or a paper would: «a dit à Reuters». */
    private boolean isLocated(int token, boolean several) {
        PlaceWords.Found locative = words.before(text, token, "locative");
        if (locative == null || several && text.language() == Language.FRENCH) {
            return false;
        }
        boolean acronym = text.token(token).text().length() > 1
                && text.token(token).text().equals(text.token(token).text().toUpperCase(Locale.ROOT));
        if (acronym || words.before(text, locative.first(), "refuse") != null) {
            return false;
        }
        for (int i = locative.first() - 1; i >= Math.max(0, locative.first() - 3); i--) {
            if (words.hasLemma("speech", text.token(i).lemma())) {
                return false;
            }
        }
        return true;
    }

    private boolean isLed(int token) {
        Token before = text.at(token - 1);
        return isNeighbour(before, token) && before.is(Pos.PROPER) && before.isCapitalised();
    }

    /** A capitalised word that may be a name: no outlet, no day, no adjective of nationality. */
    private boolean isNameLike(Token token) {
        return token.isCapitalised()
                && token.text().length() > 1
                && (token.is(Pos.PROPER) || token.is(Pos.NOUN) || token.is(Pos.OTHER) || token.is(Pos.ADJECTIVE))
                && (!isSentenceStart(token) || token.is(Pos.PROPER))
                && countries.ofAdjective(text.language(), token.norm()) == null
                && words.at(text, token.index(), "other") == null
                && words.at(text, token.index(), "title") == null;
    }

    private boolean isNeighbour(Token other, int token) {
        return other != null && other.sentence() == text.token(token).sentence() && !other.isPunctuation();
    }

    private boolean isSentenceStart(Token token) {
        return text.sentenceOf(token).firstToken() == token.index();
    }

    private boolean isHeadline(int token) {
        return headlines.computeIfAbsent(text.token(token).sentence(), this::isMostlyCapitals);
    }

    private boolean isMostlyCapitals(int index) {
        Sentence sentence = text.sentences().get(index);
        int capital = 0;
        int all = 0;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (Character.isLetter(text.token(i).text().charAt(0))) {
                all++;
                capital += text.token(i).isCapitalised() ? 1 : 0;
            }
        }
        boolean closed = text.token(sentence.endToken() - 1).is(".");
        return !closed && capital * 10 >= all * HEADLINE_TENTHS;
    }
}
