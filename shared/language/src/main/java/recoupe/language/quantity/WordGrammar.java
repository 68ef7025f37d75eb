package recoupe.language.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import recoupe.language.Language;
import recoupe.language.quantity.NumberLexicon.Kind;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/**
 * Reads cardinal numbers written in words: «quatre-vingt-dix-neuf mille deux cents», "one hundred and twenty-three".
 *
 * <p>Words are taken apart at their hyphens, so that old and new spellings read alike. The longest run of words that is a number
 * and ends where a token ends is taken.
 */
final class WordGrammar {
    private static final int LONGEST = 14;
    private static final NumberLexicon.Word ONE = new NumberLexicon.Word(Kind.UNIT, BigDecimal.ONE);

    private final Language language;
    private final NumberLexicon lexicon;

    WordGrammar(Language language, NumberLexicon lexicon) {
        this.language = language;
        this.lexicon = lexicon;
    }

    /** A value and the index after its last token. */
    record Value(BigDecimal value, int end, boolean scaled) {}

    /** Reads the number that starts at a token; null if none does. */
    Value read(Text text, int from) {
        return read(text, from, new ArrayList<>());
    }

    /** Reads the number that starts at a token behind an article that counts one: "a | hundred and twenty". */
    Value readAfterOne(Text text, int from) {
        return read(text, from, new ArrayList<>(List.of(ONE)));
    }

    private Value read(Text text, int from, List<NumberLexicon.Word> parts) {
        List<Integer> ends = new ArrayList<>();
        parts.forEach(one -> ends.add(-1));
        int sentence = from < text.tokens().size() ? text.token(from).sentence() : -1;
        for (int i = from; i < text.tokens().size() && i - from < LONGEST; i++) {
            Token token = text.token(i);
            List<NumberLexicon.Word> words = token.sentence() == sentence ? words(token.norm()) : null;
            if (words == null) {
                break;
            }
            parts.addAll(words);
            for (int k = 1; k < words.size(); k++) {
                ends.add(-1);
            }
            ends.add(i + 1);
        }
        for (int length = parts.size(); length > 0; length--) {
            if (ends.get(length - 1) < 0 || parts.get(length - 1).kind() == Kind.AND) {
                continue;
            }
            Cursor cursor = new Cursor(parts.subList(0, length));
            BigDecimal value = cursor.number();
            if (value != null && cursor.at == length) {
                return new Value(
                        value, ends.get(length - 1), parts.get(length - 1).kind() == Kind.SCALE);
            }
        }
        return null;
    }

    private List<NumberLexicon.Word> words(String norm) {
        List<NumberLexicon.Word> out = new ArrayList<>();
        for (String part : norm.split("-")) {
            NumberLexicon.Word word = lexicon.word(part);
            if (word == null || !isCardinal(word.kind())) {
                return null;
            }
            out.add(word);
        }
        return out.isEmpty() ? null : out;
    }

    private static boolean isCardinal(Kind kind) {
        return switch (kind) {
            case ZERO, UNIT, TEEN, TEN, HUNDRED, THOUSAND, SCALE, AND -> true;
            default -> false;
        };
    }

    /** A walk over number words. Each method reads what it can from where the walk stands, or leaves it there and returns null. */
    private final class Cursor {
        private final List<NumberLexicon.Word> words;
        private int at;

        Cursor(List<NumberLexicon.Word> words) {
            this.words = words;
        }

        private boolean sees(Kind kind) {
            return at < words.size() && words.get(at).kind() == kind;
        }

        private BigDecimal take() {
            return words.get(at++).value();
        }

        BigDecimal number() {
            if (sees(Kind.ZERO)) {
                return take();
            }
            BigDecimal total = null;
            BigDecimal last = null;
            while (at < words.size()) {
                int start = at;
                BigDecimal group = belowMillion();
                if (group == null) {
                    at = start;
                    break;
                }
                if (!sees(Kind.SCALE)) {
                    return total == null ? group : total.add(group);
                }
                BigDecimal scale = take();
                if (last != null && scale.compareTo(last) >= 0) {
                    return null;
                }
                last = scale;
                total = (total == null ? BigDecimal.ZERO : total).add(group.multiply(scale));
                skipAnd();
            }
            return total;
        }

        private void skipAnd() {
            if (language == Language.ENGLISH && sees(Kind.AND)) {
                at++;
            }
        }

        private BigDecimal belowMillion() {
            BigDecimal thousands =
                    sees(Kind.THOUSAND) && language == Language.FRENCH ? BigDecimal.ONE : belowThousand();
            if (thousands == null) {
                return null;
            }
            if (!sees(Kind.THOUSAND)) {
                return thousands;
            }
            BigDecimal value = thousands.multiply(take());
            int before = at;
            skipAnd();
            BigDecimal rest = belowThousand();
            if (rest == null) {
                at = before;
                return value;
            }
            return value.add(rest);
        }

        private BigDecimal belowThousand() {
            BigDecimal small = sees(Kind.HUNDRED) && language == Language.FRENCH ? BigDecimal.ONE : belowHundred();
            if (small == null || !sees(Kind.HUNDRED)) {
                return small;
            }
            if (small.compareTo(BigDecimal.valueOf(99)) > 0) {
                return null;
            }
            BigDecimal value = small.multiply(take());
            int before = at;
            skipAnd();
            BigDecimal rest = belowHundred();
            if (rest == null) {
                at = before;
                return value;
            }
            return value.add(rest);
        }

        private BigDecimal belowHundred() {
            if (sees(Kind.UNIT)) {
                BigDecimal unit = take();
                boolean scores = language == Language.FRENCH
                        && unit.intValue() == 4
                        && sees(Kind.TEN)
                        && words.get(at).value().intValue() == 20;
                if (!scores) {
                    return unit;
                }
                at++;
                BigDecimal rest = sees(Kind.UNIT) || sees(Kind.TEEN) ? belowTwenty() : BigDecimal.ZERO;
                return BigDecimal.valueOf(80).add(rest);
            }
            if (sees(Kind.TEEN)) {
                return belowTwenty();
            }
            if (!sees(Kind.TEN)) {
                return null;
            }
            BigDecimal ten = take();
            boolean sixty = language == Language.FRENCH && ten.intValue() == 60;
            int before = at;
            if (language == Language.FRENCH && sees(Kind.AND)) {
                at++;
                boolean one = at < words.size()
                        && (words.get(at).value().intValue() == 1
                                || sixty && words.get(at).value().intValue() == 11);
                if (!one) {
                    at = before;
                    return ten;
                }
                return ten.add(take());
            }
            if (sees(Kind.UNIT)) {
                return ten.add(take());
            }
            if (sixty && sees(Kind.TEEN)) {
                return ten.add(belowTwenty());
            }
            return ten;
        }

        private BigDecimal belowTwenty() {
            BigDecimal value = take();
            boolean compound = language == Language.FRENCH
                    && value.intValue() == 10
                    && sees(Kind.UNIT)
                    && words.get(at).value().intValue() >= 7;
            return compound ? value.add(take()) : value;
        }
    }
}
