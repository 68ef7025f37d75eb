package recoupe.language.quantity;

import java.util.Set;
import recoupe.language.Language;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/** Tells numbers that name instead of counting: models, articles of law, addresses, phone numbers, list numbers, scores. */
final class Labels {
    /** Names are numbered below this: «Boeing 787», «Peugeot 5008». */
    private static final int NAMES = 10_000;

    private static final int LIST = 10;
    private static final int PHONE = 3;
    private static final Set<String> SINGULAR = Set.of("le", "du", "au", "ce");
    private static final Set<String> DASHES = Set.of("-", "–", ":", "/", "'", "′");

    private final Language language;
    private final Neighbours neighbours;

    Labels(Language language, Neighbours neighbours) {
        this.language = language;
        this.neighbours = neighbours;
    }

    /** A part of something longer written without spaces, or of a phone number: «24/7», «01 42 34 56 78». */
    boolean isIdentifier(Text text, Found found) {
        Numeral n = found.numeral();
        Token previous = text.at(n.first() - 1);
        Token next = text.at(n.end());
        boolean joinedBefore =
                previous != null && previous.end() == text.token(n.first()).start();
        boolean joinedAfter =
                next != null && next.start() == text.token(n.end() - 1).end();
        Token far = text.at(n.end() + 1);
        boolean dashAfter = joinedAfter
                && DASHES.contains(next.norm())
                && far != null
                && far.start() == next.end()
                && far.isDigits();
        Token near = text.at(n.first() - 2);
        boolean dashBefore =
                joinedBefore && DASHES.contains(previous.norm()) && near != null && near.end() == previous.start();
        boolean marked = joinedBefore
                && (previous.is("#") || previous.is("_") || previous.is("@") || previous.is("°") || previous.is("º"));
        boolean model = joinedAfter
                && found.unit() == null
                && n.shape() == Numeral.Shape.DIGITS
                && Character.isLetter(next.text().charAt(0));
        return model || marked || dashBefore || dashAfter || isPhone(text, n);
    }

    /** Three groups of digits or more in a row, a group that starts with a zero, or a plus before them. */
    private static boolean isPhone(Text text, Numeral n) {
        if (n.shape() != Numeral.Shape.DIGITS) {
            return false;
        }
        int first = n.first();
        int sentence = text.token(first).sentence();
        while (first > Math.max(0, n.first() - PHONE)
                && text.token(first - 1).isDigits()
                && text.token(first - 1).sentence() == sentence) {
            first--;
        }
        int end = n.end();
        while (end < Math.min(text.tokens().size(), n.end() + PHONE)
                && text.token(end).isDigits()) {
            end++;
        }
        String digits = text.token(n.first()).text();
        boolean zero = digits.length() > 1 && digits.charAt(0) == '0' && Character.isDigit(digits.charAt(1));
        int others = end - n.end() + n.first() - first;
        return zero || others >= PHONE - 1;
    }

    /** A number that opens a line and is followed by a full stop or a bracket, or stands alone in it. */
    boolean isListNumber(Text text, Found found) {
        Numeral n = found.numeral();
        if (!Neighbours.opens(text, n.first()) || n.shape() != Numeral.Shape.DIGITS) {
            return false;
        }
        Token next = text.at(n.end());
        boolean line = next != null && next.isCapitalised() && next.is(Pos.DETERMINER);
        boolean alone =
                line || next == null || next.sentence() != text.token(n.first()).sentence();
        return alone
                || (next.is(".") || next.is(")"))
                        && next.start() == text.token(n.end() - 1).end();
    }

    /** «12 commentaires»: a line of page furniture. */
    boolean isFurniture(Text text, Found found) {
        int sentence = text.token(found.numeral().first()).sentence();
        var line = text.sentences().get(sentence);
        return line.endToken() - line.firstToken() <= 4 && neighbours.isNoun("furniture", found);
    }

    /** «12, rue de la Paix», "10 Downing Street". */
    boolean isAddress(Text text, Found found) {
        Numeral n = found.numeral();
        if (n.shape() != Numeral.Shape.DIGITS || !n.isBelow(NAMES * 10)) {
            return false;
        }
        int at = text.at(n.end()) != null && text.token(n.end()).is(",") ? n.end() + 1 : n.end();
        if (language == Language.FRENCH) {
            return neighbours.isAfter("address", text.at(at)) || isPostcode(text, n);
        }
        for (int i = at; i < at + 4 && text.at(i) != null && text.token(i).isCapitalised(); i++) {
            if (neighbours.isAfter("address", text.token(i))) {
                return true;
            }
        }
        return false;
    }

    /** «75011 Paris» */
    private static boolean isPostcode(Text text, Numeral n) {
        Token next = text.at(n.end());
        String digits = text.token(n.first()).text();
        return next != null
                && next.is(Pos.PROPER)
                && digits.length() == 5
                && digits.chars().allMatch(Character::isDigit)
                && n.end() == n.first() + 1;
    }

    /** «article 49», "Flight 171", «n° 5», unless a thing that can be counted follows. */
    boolean isNumbered(Text text, Found found) {
        Token previous = text.at(found.first() - 1);
        if (previous == null || found.first() != found.numeral().first()) {
            return false;
        }
        if (isLastOfNumbered(text, previous)) {
            return true;
        }
        if (!neighbours.isBefore("named", previous)) {
            return false;
        }
        boolean name = previous.isCapitalised() && !Neighbours.opens(text, previous.index());
        return name || found.noun() == null || found.noun().thing() == null;
    }

    /** "Episode 4 of 6", «Page 2 sur 5»: the second number. */
    private boolean isLastOfNumbered(Text text, Token of) {
        Token number = text.at(of.index() - 1);
        return (of.is("of") || of.is("sur"))
                && number != null
                && number.isDigits()
                && neighbours.isBefore("named", text.at(number.index() - 1));
    }

    /** «Falcon 9», «le 49.3», «le 18», "the 911 call", «Pittefaux (62)»: a name's number, a day, a code. */
    boolean isName(Text text, Found found) {
        Numeral n = found.numeral();
        Token previous = text.at(n.first() - 1);
        boolean led =
                previous != null && previous.sentence() == text.token(n.first()).sentence();
        if (n.first() != found.first() || n.takesOf() || !led || n.shape() == Numeral.Shape.ARTICLE) {
            return false;
        }
        boolean bare = Neighbours.isBare(found);
        boolean plain = n.shape() == Numeral.Shape.DIGITS
                && n.isBelow(NAMES)
                && text.token(n.first()).text().chars().allMatch(Character::isDigit)
                && n.end() == n.first() + 1;
        if (language == Language.FRENCH && SINGULAR.contains(previous.norm())) {
            return bare || isSingular(text, n);
        }
        if (!plain) {
            return false;
        }
        if (language == Language.ENGLISH && !n.isOne() && isOfSingular(text, found, previous)) {
            return true;
        }
        boolean letter = previous.text().length() == 1
                && Character.isUpperCase(previous.text().charAt(0));
        return bare && (letter || isCode(text, n, previous) || previous.is(Pos.PROPER) && !isInList(text, n));
    }

    private static boolean isSingular(Text text, Numeral n) {
        Token next = text.at(n.end());
        return next != null && (next.is(Pos.PROPER) || next.reading().number() == 's');
    }

    /** "the 911 call", "the 747", "a Falcon 9 rocket" */
    private static boolean isOfSingular(Text text, Found found, Token previous) {
        boolean definite = previous.is("the") || previous.is("a") || previous.is("this") || previous.is("'s");
        if (Neighbours.isBare(found)) {
            return definite && !found.numeral().isBelow(100);
        }
        boolean singular = isSingular(text, found.numeral());
        return singular && (definite || previous.is(Pos.PROPER) && found.noun().thing() != null);
    }

    /** A French department behind a town. */
    private boolean isCode(Text text, Numeral n, Token bracket) {
        Token next = text.at(n.end());
        Token town = text.at(n.first() - 2);
        return language == Language.FRENCH
                && bracket.is("(")
                && next != null
                && next.is(")")
                && town != null
                && town.is(Pos.PROPER)
                && text.token(n.first()).text().length() == 2;
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
            Token token = text.token(i);
            if (token.sentence() == sentence
                    && token.isDigits()
                    && text.token(i - 1).is(Pos.PROPER)) {
                return true;
            }
        }
        return false;
    }

    /** «mener 2 à 0»: two bare numbers, the first not below the second. */
    boolean isScore(Text text, Found found) {
        Numeral n = found.numeral();
        if (!Neighbours.isBare(found)
                || n.shape() != Numeral.Shape.DIGITS
                || !n.isBelow(50)
                || language != Language.FRENCH) {
            return false;
        }
        int high = after(text, n.end());
        int low = after(text, n.first() - 3);
        int own = n.max().intValue();
        return high >= 0 && isTo(text.at(n.end())) && own >= high
                || low >= 0 && isTo(text.at(n.first() - 1)) && low >= own;
    }

    private static boolean isTo(Token token) {
        return token != null && token.is("à");
    }

    /** The number of one or two digits behind a token; -1 if there is none. */
    private static int after(Text text, int at) {
        Token token = text.at(at + 1);
        boolean digits = token != null && token.isDigits() && token.text().length() <= 2;
        return digits && token.text().chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(token.text()) : -1;
    }
}
