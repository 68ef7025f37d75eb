package recoupe.language.quantity;

import java.math.BigDecimal;
import java.util.Set;
import recoupe.language.Language;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/** Tells numbers that are dates, years, clock times, durations and ages. */
final class Times {
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1500);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final BigDecimal RECENT = BigDecimal.valueOf(1900);
    private static final int OLDEST = 116;
    private static final int AGE_REACH = 6;
    private static final Set<String> YEAR_LEADERS = Set.of(
            "en", "depuis", "dès", "fin", "début", "vers", "in", "since", "by", "until", "till", "from", "during", "of",
            "late", "early", "mid", "before", "after", "avant", "après", "ici", "year", "année", "d'", "de", "pour",
            "for", "through", "on");
    private static final Set<String> AGES = Set.of("aged", "age", "ages", "âge", "âgé", "âgée", "âgés", "âgées");

    private final Language language;
    private final Neighbours neighbours;
    private final Things things;

    Times(Language language, Neighbours neighbours, Things things) {
        this.language = language;
        this.neighbours = neighbours;
        this.things = things;
    }

    /** «24 février», «du 5 au 12 août», "March 5", "5 and 6 December". */
    boolean isDate(Text text, Found found) {
        Numeral n = found.numeral();
        boolean day = n.max() != null && n.isBelow(32);
        if (!day && !isYearValue(n)) {
            return false;
        }
        if (isMonth(text.at(n.end()), false) || isMonth(text.at(n.first() - 1), true)) {
            return true;
        }
        if (day && isMonth(text.at(rowEnd(text, n.end())), false)) {
            return true;
        }
        Token joint = text.at(n.first() - 1);
        boolean row = joint != null
                && Neighbours.JOINTS.contains(joint.norm())
                && text.at(n.first() - 2) != null
                && text.token(n.first() - 2).isDigits();
        return row && isMonth(text.at(n.first() - 3), true);
    }

    /** The token behind the numbers that follow one in a row: "2|, 5 and 7". */
    private static int rowEnd(Text text, int end) {
        int at = end;
        for (int next = Neighbours.nextInRow(text, at); next > 0; next = Neighbours.nextInRow(text, at)) {
            at = next + 1;
        }
        return at;
    }

    private boolean isMonth(Token token, boolean before) {
        boolean month = before ? neighbours.isBefore("month", token) : neighbours.isAfter("month", token);
        return month && (language == Language.FRENCH || token.isCapitalised());
    }

    private static boolean isYearValue(Numeral n) {
        return n.shape() == Numeral.Shape.DIGITS
                && n.end() == n.first() + 1
                && n.max() != null
                && n.max().scale() <= 0
                && n.max().compareTo(FIRST_YEAR) >= 0
                && n.max().compareTo(LAST_YEAR) <= 0;
    }

    /** Four digits that are no count: nothing is counted, or «en», "the" and the like lead them. */
    boolean isYear(Text text, Found found) {
        Numeral n = found.numeral();
        if (isYearRange(text, found)) {
            return true;
        }
        if (!isYearValue(n)
                || found.first() != n.first()
                || text.token(n.first()).text().length() != 4) {
            return false;
        }
        Token previous = text.at(n.first() - 1);
        boolean recent = n.max().compareTo(RECENT) >= 0;
        if (!Neighbours.isBare(found) && isPlural(text.at(n.end()))) {
            return recent && previous != null && (previous.is("the") || previous.is("en") || previous.is("since"));
        }
        return recent || previous != null && YEAR_LEADERS.contains(previous.norm());
    }

    /** «entre 2012 et 2017» with nothing counted behind. */
    private static boolean isYearRange(Text text, Found found) {
        Numeral n = found.numeral();
        boolean span = n.end() - n.first() > 1
                && n.min() != null
                && n.max() != null
                && n.min().compareTo(RECENT) >= 0
                && n.max().compareTo(LAST_YEAR) <= 0
                && n.min().compareTo(n.max()) < 0;
        return span
                && Neighbours.isBare(found)
                && text.token(n.first()).text().length() == 4
                && text.token(n.end() - 1).text().length() == 4;
    }

    private static boolean isPlural(Token next) {
        return next != null
                && (next.reading().number() == 'p'
                        || next.norm().endsWith("s")
                        || next.is(Pos.ADJECTIVE)
                        || next.is("people"));
    }

    /** «à 20 heures», "8 pm", «19 h 45». */
    boolean isClock(Text text, Found found) {
        Numeral n = found.numeral();
        Token previous = text.at(n.first() - 1);
        Token before = text.at(n.first() - 2);
        boolean minutes = previous != null && before != null && previous.is("h") && before.isDigits() && n.isBelow(60);
        return minutes || neighbours.isAfter("clock", text.at(n.end()));
    }

    /** «six mois», «60 et 55 ans», "72 hours", «24 heures sur 24». */
    boolean isDuration(Text text, Found found) {
        if (neighbours.isNoun("duration", found)
                || neighbours.isAfter("duration", text.at(found.numeral().end()))) {
            return true;
        }
        Token sur = text.at(found.numeral().first() - 1);
        if (sur != null
                && sur.is("sur")
                && neighbours.isAfter("duration", text.at(found.numeral().first() - 2))) {
            return true;
        }
        int next = Neighbours.nextInRow(text, found.numeral().end());
        return next > 0 && neighbours.isAfter("duration", text.at(next + 1));
    }

    /** "a child of 10", "Smith, 38,", «âgées de 21 et 23 ans»: a bare number behind a person or a word for age. */
    boolean isAge(Text text, Found found) {
        Numeral n = found.numeral();
        if (!Neighbours.isBare(found) || !n.isBelow(OLDEST) || n.shape() == Numeral.Shape.ARTICLE) {
            return false;
        }
        for (int at = n.first() - 1; at >= Math.max(0, n.first() - AGE_REACH); at--) {
            Token token = text.token(at);
            if (token.sentence() == text.token(n.first()).sentence() && AGES.contains(token.norm())) {
                return true;
            }
        }
        Token previous = text.at(n.first() - 1);
        Token before = text.at(n.first() - 2);
        Token next = text.at(n.end());
        if (previous == null || before == null || language == Language.FRENCH) {
            return false;
        }
        boolean closed = next != null && (next.is(",") || next.is(")"));
        Things.Thing thing = things.of(things.lemma(before));
        boolean person = thing != null
                && thing.isPerson()
                && before.is(Pos.NOUN)
                && before.reading().number() != 'p';
        boolean aside = (previous.is(",") || previous.is("(")) && closed;
        boolean apposed = aside && (person || before.is(Pos.PROPER)) && !hasPair(text, before);
        return apposed || previous.is("of") && person;
    }

    /** Another number in brackets behind a name near it: «Agen (5 000), Auch (3 500)». */
    private static boolean hasPair(Text text, Token name) {
        for (int at = Math.max(1, name.index() - 8); at < name.index(); at++) {
            if (text.token(at).isDigits()
                    && text.token(at - 1).is("(")
                    && text.token(at).sentence() == name.sentence()) {
                return true;
            }
        }
        return false;
    }
}
