package recoupe.language.quotation;

import java.util.Set;
import java.util.stream.Collectors;
import recoupe.language.Language;
import recoupe.language.Quotation;
import recoupe.language.data.Table;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/** Tells somebody's words from scare quotes, titles and nicknames by what stands in and before the marks. */
final class QuotationKinds {
    /** The guidelines' bound: one or two quoted words are a term, three are somebody's words. */
    private static final int WORDS_OF_SPEECH = 3;
    /** Function words of a title in capitals have at most so many letters: of, the, and, with. */
    private static final int LETTERS_OF_A_FUNCTION_WORD = 4;

    private final Set<String> namedThings;

    QuotationKinds(Language language) {
        this.namedThings = Table.read(language, "named-things").stream()
                .map(row -> row.need("lemma"))
                .collect(Collectors.toUnmodifiableSet());
    }

    Quotation.Kind of(Text text, int start, int end, int contentStart, int contentEnd) {
        int first = text.tokenAt(contentStart);
        int after = text.tokenAt(contentEnd);
        int words = words(text, first, after);
        boolean sentence = endsLikeASentence(text, after - 1);
        Token before = text.at(text.tokenAt(start) - 1);
        boolean lower =
                first < after && Character.isLowerCase(text.token(first).text().codePointAt(0));
        if (!sentence && !lower && namesAThing(before) || isNickname(text, start, end, words)) {
            return Quotation.Kind.NAME;
        }
        if (!sentence && isInCapitals(text, first, after, words)) {
            return Quotation.Kind.NAME;
        }
        return words < WORDS_OF_SPEECH && !isClause(text, first, after)
                ? Quotation.Kind.FRAGMENT
                : Quotation.Kind.SPEECH;
    }

    private static int words(Text text, int first, int after) {
        int words = 0;
        for (int i = first; i < after; i++) {
            words += text.token(i).isPunctuation() ? 0 : 1;
        }
        return words;
    }

    private static boolean endsLikeASentence(Text text, int last) {
        Token token = text.at(last);
        return token != null && (token.is("!") || token.is("?") || token.is("…") || token.is("."));
    }

    /** A pronoun and its verb: «On continue», "We won". */
    private static boolean isClause(Text text, int first, int after) {
        return after - first >= 2
                && text.token(first).is(Pos.PRONOUN)
                && text.token(first + 1).form().isFinite();
    }

    private boolean namesAThing(Token before) {
        return before != null && (before.is(Pos.NOUN) || before.is(Pos.PROPER)) && namedThings.contains(before.lemma());
    }

    /** Between the first and the last name: Oleksandr "Sasha" Petrenko. */
    private static boolean isNickname(Text text, int start, int end, int words) {
        Token before = text.at(text.tokenAt(start) - 1);
        Token behind = text.at(text.tokenAt(end));
        return words < WORDS_OF_SPEECH
                && before != null
                && behind != null
                && before.is(Pos.PROPER)
                && behind.is(Pos.PROPER)
                && before.sentence() == behind.sentence();
    }

    /** Every long word has a capital, as in a title: "The Grapes of Wrath", «Notre-Dame de Paris». */
    private static boolean isInCapitals(Text text, int first, int after, int words) {
        int capitals = 0;
        for (int i = first; i < after; i++) {
            Token token = text.token(i);
            if (token.isPunctuation()) {
                continue;
            }
            if (token.isCapitalised()) {
                capitals++;
            } else if (i == first || token.text().length() > LETTERS_OF_A_FUNCTION_WORD || token.isDigits()) {
                return false;
            }
        }
        return capitals >= 2
                || capitals == 1
                        && words == 1
                        && first
                                > text.sentences()
                                                .get(text.token(first).sentence())
                                                .firstToken()
                                        + 1;
    }
}
