package recoupe.language.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recoupe.language.Language;
import recoupe.language.data.Table;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/** Units of measure and currencies, by the names and signs that stand beside numbers. */
final class Units {
    /**
     * A unit.
     *
     * @param code ISO 4217 for money, UCUM otherwise
     * @param kind money, percent, length…
     * @param lemma the head noun of its name in the article's language; «%» for percentages
     */
    record Unit(String code, String kind, String lemma) {
        boolean isMoney() {
            return kind.equals("money");
        }

        boolean isPercent() {
            return kind.equals("percent");
        }
    }

    /** A unit found from one token to another, end exclusive. */
    record Match(Unit unit, int first, int end) {}

    private record Name(String[] words, Unit unit) {}

    private final Map<String, Unit> signs = new HashMap<>();
    private final Map<String, List<Name>> names = new HashMap<>();

    Units(Language language) {
        for (Table.Row row : Table.common("units")) {
            List<String> lemmas = row.list(language.code());
            String kind = row.need("kind");
            for (String sign : row.list("signs")) {
                signs.putIfAbsent(sign, new Unit(row.need("code"), kind, head(language, kind, lemmas.get(0))));
            }
            for (String lemma : lemmas) {
                String[] words = lemma.split(" ");
                List<Name> known = names.computeIfAbsent(words[0], k -> new ArrayList<>());
                if (known.stream().noneMatch(n -> List.of(n.words).equals(List.of(words)))) {
                    known.add(new Name(words, new Unit(row.need("code"), kind, head(language, kind, lemma))));
                }
            }
        }
        names.values().forEach(list -> list.sort(Comparator.comparingInt((Name n) -> -n.words.length)));
    }

    private static String head(Language language, String kind, String name) {
        String[] words = name.split(" ");
        if (kind.equals("percent")) {
            return "%";
        }
        if (language == Language.FRENCH) {
            return words[0];
        }
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals("per") || words[i].equals("an") || words[i].equals("of")) {
                return words[Math.max(0, i - 1)];
            }
        }
        boolean named = words.length == 2 && Character.isUpperCase(words[1].charAt(0));
        return named ? words[0] : words[words.length - 1];
    }

    /** The unit whose name or sign starts at a token; null if none does. */
    Match at(Text text, int at) {
        Token token = text.at(at);
        if (token == null) {
            return null;
        }
        Match sign = signAt(text, at);
        return sign != null ? sign : nameAt(text, at);
    }

    private Match signAt(Text text, int at) {
        StringBuilder sign = new StringBuilder();
        Match found = null;
        for (int i = at; i < text.tokens().size() && i < at + 3; i++) {
            if (i > at && text.token(i).start() != text.token(i - 1).end()) {
                break;
            }
            sign.append(text.token(i).text());
            Unit unit = signs.get(sign.toString());
            if (unit != null && !isLooseCapital(text, at, sign)) {
                found = new Match(unit, at, i + 1);
            }
        }
        return found;
    }

    /** "104F", "N50m", but not "Group 5 C": a sign of one capital letter stands right beside the digits. */
    private static boolean isLooseCapital(Text text, int at, CharSequence sign) {
        boolean capital = sign.length() == 1 && Character.isUpperCase(sign.charAt(0));
        boolean behind = at > 0
                && text.token(at - 1).isDigits()
                && text.token(at - 1).end() == text.token(at).start();
        Token next = text.at(at + 1);
        boolean before = next != null
                && next.isDigits()
                && next.start() == text.token(at).end();
        return capital && !behind && !before;
    }

    private Match nameAt(Text text, int at) {
        Token token = text.token(at);
        Match found = null;
        for (String first : new String[] {token.norm(), token.lemma(), token.text()}) {
            for (Name name : names.getOrDefault(first, List.of())) {
                if (found == null && matches(text, at, name.words)) {
                    found = new Match(name.unit, at, at + name.words.length);
                }
            }
        }
        return found;
    }

    private static boolean matches(Text text, int at, String[] words) {
        for (int i = 1; i < words.length; i++) {
            Token token = text.at(at + i);
            if (token == null
                    || !token.is(words[i])
                            && !token.hasLemma(words[i])
                            && !token.text().equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** The currency whose sign ends right before a token («$», «US$»); null if none does. */
    Match moneyBefore(Text text, int at) {
        for (int length = 2; length > 0; length--) {
            int first = at - length;
            if (first >= 0 && isJoined(text, first, at)) {
                Match match = signAt(text, first);
                if (match != null && match.end() == at && match.unit().isMoney()) {
                    return match;
                }
            }
        }
        return null;
    }

    private static boolean isJoined(Text text, int first, int end) {
        for (int i = first + 1; i < end; i++) {
            if (text.token(i).start() != text.token(i - 1).end()) {
                return false;
            }
        }
        return true;
    }

    boolean isMoneySign(Token token) {
        Unit unit = token == null ? null : signs.get(token.text());
        return unit != null && unit.isMoney();
    }

    boolean isMoneyName(Token token) {
        for (Name name : names.getOrDefault(token.lemma(), List.of())) {
            if (name.unit.isMoney()) {
                return true;
            }
        }
        return false;
    }
}
