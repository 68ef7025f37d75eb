package recoupe.language.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import recoupe.language.Language;
import recoupe.language.data.Table;
import recoupe.language.text.Form;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/** Tells the numbers that are no quantities: dates, clock times, durations, ages, names, addresses, references. */
final class NonQuantities {
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1500);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final int LIST = 10;
    /** Names are numbered below this: «Boeing 787», «Windows 2000». */
    private static final int NAMES = 2200;

    private static final Set<String> DEFINITE = Set.of(
            "les", "ces", "nos", "vos", "leurs", "ses", "des", "aux", "tous", "toutes", "the", "these", "those", "both",
            "all", "their", "its", "his", "her", "our");
    private static final Set<String> SINGULAR = Set.of("le", "du", "au", "ce");
    private static final Set<String> YEAR_LEADERS = Set.of(
            "en",
            "depuis",
            "dès",
            "fin",
            "début",
            "vers",
            "in",
            "since",
            "by",
            "until",
            "till",
            "from",
            "during",
            "of",
            "late",
            "early",
            "mid",
            "before",
            "after",
            "avant",
            "après",
            "jusqu'en",
            "ici",
            "year",
            "année",
            "d'",
            "de",
            "pour",
            "for",
            "through");
    private static final Set<String> JOINTS = Set.of("et", "à", "au", "ou", "-", "–", "/", "and", "to", "or", ",");

    private final Language language;
    private final Map<String, Set<String>> before = new HashMap<>();
    private final Map<String, Set<String>> after = new HashMap<>();

    NonQuantities(Language language) {
        this.language = language;
        for (Table.Row row : Table.read(language, "nonquantities")) {
            Map<String, Set<String>> side = row.need("where").equals("before") ? before : after;
            side.computeIfAbsent(row.need("rule"), k -> new HashSet<>()).add(row.need("word"));
        }
    }

    /** The name of the rule that a number falls under; null if it is a quantity. */
    String rule(Text text, Found found) {
        Numeral n = found.numeral();
        if (isMonth(text, n)) {
            return "date";
        }
        if (isInside(text, n)) {
            return "identifier";
        }
        if (isListNumber(text, n)) {
            return "list-number";
        }
        if (found.unit() != null) {
            return null;
        }
        if (nounIn("duration", found) || followedBy("duration", text, n.end())) {
            return "duration";
        }
        if (nounIn("times", found)) {
            return "times";
        }
        if (followedBy("clock", text, n.end())) {
            return "clock";
        }
        if (isAddress(text, n)) {
            return "address";
        }
        if (isNumbered(text, found)) {
            return "numbered";
        }
        if (isYear(text, found)) {
            return "year";
        }
        if (isAge(text, found)) {
            return "age";
        }
        if (isNamed(text, found)) {
            return "name";
        }
        if (isReference(text, found)) {
            return "reference";
        }
        if (isFiller(text, found)) {
            return "filler";
        }
        return isNewOrPronoun(text, found) ? "pronoun" : null;
    }

    private boolean in(Map<String, Set<String>> side, String rule, Token token) {
        Set<String> words = side.getOrDefault(rule, Set.of());
        return token != null
                && (words.contains(token.lemma()) || words.contains(token.norm()) || words.contains(token.text()));
    }

    private boolean followedBy(String rule, Text text, int at) {
        Token token = text.at(at);
        return token != null && in(after, rule, token);
    }

    private boolean nounIn(String rule, Found found) {
        return found.noun() != null
                && found.noun().text() != null
                && after.getOrDefault(rule, Set.of()).contains(found.noun().lemma());
    }

    /** «24 février», «du 5 au 12 août», "March 5", "5 and 6 December". */
    private boolean isMonth(Text text, Numeral n) {
        if (n.max() == null || n.max().compareTo(BigDecimal.valueOf(31)) > 0 && !isYearValue(n)) {
            return false;
        }
        Token next = text.at(n.end());
        if (isMonthName(after, next) || isMonthName(before, text.at(n.first() - 1))) {
            return true;
        }
        boolean day = next != null
                && JOINTS.contains(next.norm())
                && text.at(n.end() + 1) != null
                && text.token(n.end() + 1).isDigits();
        if (day && isMonthName(after, text.at(n.end() + 2))) {
            return true;
        }
        Token previous = text.at(n.first() - 1);
        return previous != null
                && JOINTS.contains(previous.norm())
                && text.at(n.first() - 2) != null
                && text.token(n.first() - 2).isDigits()
                && isMonthName(before, text.at(n.first() - 3));
    }

    private boolean isMonthName(Map<String, Set<String>> side, Token token) {
        if (token == null || !in(side, "month", token)) {
            return false;
        }
        return language == Language.FRENCH || token.isCapitalised();
    }

    private static boolean isYearValue(Numeral n) {
        return n.shape() == Numeral.Shape.DIGITS
                && n.max() != null
                && n.max().scale() <= 0
                && n.max().compareTo(FIRST_YEAR) >= 0
                && n.max().compareTo(LAST_YEAR) <= 0
                && n.end() == n.first() + 1;
    }

    /** A part of something longer written without spaces: «24/7», «01-02-03», a phone number. */
    private static boolean isInside(Text text, Numeral n) {
        Token previous = text.at(n.first() - 1);
        Token next = text.at(n.end());
        boolean joinedBefore =
                previous != null && previous.end() == text.token(n.first()).start();
        boolean joinedAfter =
                next != null && next.start() == text.token(n.end() - 1).end();
        if (joinedBefore
                && (previous.is("/")
                        || previous.is("#")
                        || previous.is("_")
                        || previous.is("@")
                        || previous.is("+") && isLong(text, n))) {
            return true;
        }
        if (joinedAfter
                && (next.is("/") || next.is("_"))
                && text.at(n.end() + 1) != null
                && text.token(n.end() + 1).isDigits()) {
            return true;
        }
        boolean dashBefore = joinedBefore
                && (previous.is("-") || previous.is("–"))
                && text.at(n.first() - 2) != null
                && text.token(n.first() - 2).end() == previous.start();
        boolean dashAfter = joinedAfter
                && (next.is("-") || next.is("–") || next.is(":"))
                && text.at(n.end() + 1) != null
                && text.token(n.end() + 1).start() == next.end()
                && text.token(n.end() + 1).isDigits();
        return dashBefore || dashAfter || isPhone(text, n);
    }

    private static boolean isLong(Text text, Numeral n) {
        return text.token(n.end() - 1).end() - text.token(n.first()).start() > 8;
    }

    /** Three groups of digits or more in a row. */
    private static boolean isPhone(Text text, Numeral n) {
        if (n.shape() != Numeral.Shape.DIGITS) {
            return false;
        }
        int first = n.first();
        while (first > 0
                && text.token(first - 1).isDigits()
                && text.token(first - 1).sentence() == text.token(n.first()).sentence()) {
            first--;
        }
        int end = n.end();
        while (end < text.tokens().size() && text.token(end).isDigits()) {
            end++;
        }
        return text.token(n.first()).text().matches("0\\d+")
                        && text.token(n.first()).text().length() > 1
                || end - n.end() + n.first() - first >= 2;
    }

    /** A number that opens a line and is followed by a full stop or a bracket. */
    private static boolean isListNumber(Text text, Numeral n) {
        Token token = text.token(n.first());
        boolean opens = n.first() == 0 || text.token(n.first() - 1).sentence() != token.sentence();
        Token next = text.at(n.end());
        if (!opens || n.shape() != Numeral.Shape.DIGITS) {
            return false;
        }
        boolean alone = next == null || next.sentence() != token.sentence();
        return alone
                || (next.is(".") || next.is(")") || next.is("/"))
                        && next.start() == text.token(n.end() - 1).end();
    }

    private boolean isAddress(Text text, Numeral n) {
        if (n.shape() != Numeral.Shape.DIGITS || n.max().compareTo(BigDecimal.valueOf(10_000)) > 0) {
            return false;
        }
        int at = n.end();
        if (text.at(at) != null && text.token(at).is(",")) {
            at++;
        }
        if (language == Language.FRENCH) {
            return followedBy("address", text, at) || followedBy("address", text, at) || isNameAfterAu(text, n);
        }
        for (int i = at; i < at + 4 && text.at(i) != null && text.token(i).isCapitalised(); i++) {
            if (in(after, "address", text.token(i))) {
                return true;
            }
        }
        return false;
    }

    /** «au 10 Downing Street» */
    private static boolean isNameAfterAu(Text text, Numeral n) {
        Token previous = text.at(n.first() - 1);
        Token next = text.at(n.end());
        return previous != null
                && (previous.is("du") || previous.is("au") || previous.is("le"))
                && next != null
                && next.is(Pos.PROPER);
    }

    /** «article 49», "Flight 171", «n° 5», unless a noun that can be counted follows. */
    private boolean isNumbered(Text text, Found found) {
        Token previous = text.at(found.first() - 1);
        if (previous == null || found.first() != found.numeral().first() || !in(before, "named", previous)) {
            return false;
        }
        return found.noun() == null || found.noun().thing() == null;
    }

    private boolean isYear(Text text, Found found) {
        Numeral n = found.numeral();
        if (!isYearValue(n) || found.first() != n.first()) {
            return false;
        }
        Token previous = text.at(n.first() - 1);
        Token next = text.at(n.end());
        boolean led = previous != null && YEAR_LEADERS.contains(previous.norm());
        boolean counted = found.noun() != null && found.noun().text() != null && isPlural(next);
        boolean recent = n.max().compareTo(BigDecimal.valueOf(1900)) >= 0;
        if (counted) {
            return recent && previous != null && (previous.is("the") || previous.is("en") || previous.is("since"));
        }
        return led || recent;
    }

    private boolean isPlural(Token next) {
        return next != null
                && (next.reading().number() == 'p'
                        || next.norm().endsWith("s")
                        || next.is(Pos.ADJECTIVE)
                        || next.is("people"));
    }

    /** "a child of 10", "Smith, 38,": a bare number behind a person. */
    private boolean isAge(Text text, Found found) {
        Numeral n = found.numeral();
        if (found.noun() != null && found.noun().text() != null
                || n.max() == null
                || n.max().compareTo(BigDecimal.valueOf(115)) > 0) {
            return false;
        }
        Token previous = text.at(n.first() - 1);
        Token next = text.at(n.end());
        Token before = text.at(n.first() - 2);
        if (previous == null || before == null) {
            return false;
        }
        boolean closed = next != null && (next.is(",") || next.is(")"));
        boolean apposition = (previous.is(",") || previous.is("("))
                && before.is(Pos.PROPER)
                && closed
                && language == Language.ENGLISH;
        boolean of = previous.is("of")
                && language == Language.ENGLISH
                && before.is(Pos.NOUN)
                && before.reading().number() != 'p'
                && isPersonLike(before);
        boolean aged = previous.is("aged") || previous.is("age") || previous.is("âge") || before.is("aged");
        return apposition || of || aged;
    }

    private static boolean isPersonLike(Token noun) {
        return Set.of("child", "boy", "girl", "man", "woman", "baby", "infant", "teenager", "son", "daughter", "age")
                .contains(noun.lemma());
    }

    /** «Falcon 9», «le 49.3», «le 18»: a name's number, or a day. */
    private boolean isNamed(Text text, Found found) {
        Numeral n = found.numeral();
        if (n.first() != found.first() || n.takesOf()) {
            return false;
        }
        Token previous = text.at(n.first() - 1);
        if (previous == null || previous.sentence() != text.token(n.first()).sentence()) {
            return false;
        }
        boolean bare = found.noun() == null || found.noun().text() == null;
        if (SINGULAR.contains(previous.norm()) && language == Language.FRENCH) {
            return bare || found.noun().lemma() != null && n.max() != null && isSingularNoun(text, n);
        }
        boolean plain = n.shape() == Numeral.Shape.DIGITS && n.isBelow(NAMES) && n.end() == n.first() + 1;
        if (!previous.is(Pos.PROPER) || !plain) {
            return false;
        }
        boolean ofSingular = !bare
                && !n.isOne()
                && isSingularNoun(text, n)
                && found.noun().thing() != null
                && language == Language.ENGLISH;
        return ofSingular || bare && !isInList(text, n) && !isFollowedByVerb(text, n);
    }

    /** «Koursk 126, Briansk 38»: another name with its number stands in the same sentence; or each has so many. */
    private static boolean isInList(Text text, Numeral n) {
        Token next = text.at(n.end());
        if (next != null && (next.is("each") || next.is("chacun") || next.is("chacune"))) {
            return true;
        }
        int sentence = text.token(n.first()).sentence();
        return hasPair(text, n.end(), Math.min(text.tokens().size(), n.end() + LIST), sentence)
                || hasPair(text, Math.max(1, n.first() - LIST), n.first() - 1, sentence);
    }

    private static boolean hasPair(Text text, int from, int to, int sentence) {
        for (int i = Math.max(1, from); i < to; i++) {
            if (text.token(i).sentence() == sentence
                    && text.token(i).isDigits()
                    && text.token(i - 1).is(Pos.PROPER)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFollowedByVerb(Text text, Numeral n) {
        Token next = text.at(n.end());
        return next != null
                && next.is(Pos.VERB)
                && next.sentence() == text.token(n.first()).sentence();
    }

    private static boolean isSingularNoun(Text text, Numeral n) {
        Token next = text.at(n.end());
        return next != null && (next.is(Pos.PROPER) || next.reading().number() == 's');
    }

    /** «les deux dirigeants», "the two countries", «les deux», "both". */
    private boolean isReference(Text text, Found found) {
        Numeral n = found.numeral();
        Token previous = text.at(found.first() - 1);
        if (previous == null
                || n.first() != found.first()
                || !n.isBelow(11)
                || !DEFINITE.contains(previous.norm())
                || n.shape() == Numeral.Shape.ARTICLE) {
            return false;
        }
        boolean bare = found.noun() == null || found.noun().text() == null;
        if (bare) {
            return n.isBelow(4) || previous.is("tous") || previous.is("toutes");
        }
        return nounIn("reference", found) || n.max().intValue() == 2 && !isToldApart(text, found);
    }

    /** «les deux personnes tuées»: victims, or people of whom something is told that makes them a count. */
    private static boolean isToldApart(Text text, Found found) {
        Things.Thing thing = found.noun().thing();
        Token next = text.at(found.noun().end());
        boolean told = next != null && (next.is(Form.PAST_PARTICIPLE) || next.is(Pos.RELATIVE));
        return thing != null && (thing.isVictim() || thing.isWeapon() || thing.isPerson() && told);
    }

    private boolean isFiller(Text text, Found found) {
        return nounIn("filler", found) && found.numeral().isBelow(11);
    }

    /** «neuf» that means new, "one" that stands for something. */
    private boolean isNewOrPronoun(Text text, Found found) {
        Numeral n = found.numeral();
        Token token = text.token(n.first());
        Token previous = text.at(n.first() - 1);
        boolean bare = found.noun() == null || found.noun().text() == null;
        if (token.is("neuf") && bare) {
            return previous != null
                    && (previous.is("à") || previous.is("de") || previous.is(Pos.NOUN) || previous.is("quoi"));
        }
        if (!token.is("one") || n.end() != n.first() + 1) {
            return false;
        }
        Token next = text.at(n.end());
        if (previous != null && previous.is("no")) {
            return true;
        }
        boolean definite = previous != null
                && (previous.is(Pos.DETERMINER)
                        || previous.is(Pos.ADJECTIVE)
                        || previous.is(Pos.PROPER)
                        || previous.is(Pos.RELATIVE));
        if (bare && definite) {
            return true;
        }
        Token of = next != null && next.is("of") ? text.at(n.end() + 1) : null;
        boolean opens = n.first() == 0 || text.token(n.first() - 1).sentence() != token.sentence();
        boolean member = of != null && opens
                || of != null
                        && !Set.of("them", "whom", "which", "these", "those").contains(of.norm());
        return member
                || bare && next != null && (next.is("can") || next.is("must") || next.is("should") || next.is("'s"));
    }
}
