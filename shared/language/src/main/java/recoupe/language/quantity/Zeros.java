package recoupe.language.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import recoupe.language.Language;
import recoupe.language.quantity.Numeral.Shape;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/** Finds the claims of none: «aucun mort», «sans faire de victime», "no casualties", "no one was hurt". */
final class Zeros {
    private final NounReader nouns;
    private final Fates fates;
    private final Things things;
    private final Set<String> determiners;
    private final Set<String> pronouns;
    private final Set<String> without;
    private final String person;

    Zeros(Language language, NounReader nouns, Fates fates, Things things) {
        boolean french = language == Language.FRENCH;
        this.nouns = nouns;
        this.fates = fates;
        this.things = things;
        this.determiners = french ? Set.of("aucun", "aucune", "zéro") : Set.of("no", "zero");
        this.pronouns = french ? Set.of("personne") : Set.of("nobody");
        this.without = french ? Set.of("sans", "pas") : Set.of("without");
        this.person = french ? "personne" : "person";
    }

    /** The claim of none that starts at a token; null if there is none. */
    Found read(Text text, int at) {
        Token token = text.token(at);
        if (determiners.contains(token.norm())) {
            return determined(text, at);
        }
        if (without.contains(token.norm())) {
            return without(text, at);
        }
        return pronouns.contains(token.norm()) ? nobody(text, at, at + 1) : null;
    }

    private Found determined(Text text, int at) {
        Token next = text.at(at + 1);
        if (next != null && next.is("one")) {
            return nobody(text, at, at + 2);
        }
        Noun noun = nouns.read(text, at + 1);
        if (noun == null || noun.thing() == null) {
            return null;
        }
        boolean victim = noun.thing().isVictim() || noun.thing().kind().equals("remains");
        boolean spared = noun.thing().isPerson()
                && fates.asNegatedSubject(text, noun.end()).stream().anyMatch(f -> f.befalls(noun.thing()));
        return victim || spared ? none(at, at + 1, noun) : null;
    }

    /** «personne n'a été blessé», "no one was hurt". */
    private Found nobody(Text text, int at, int end) {
        boolean spared = fates.asNegatedSubject(text, end).stream().anyMatch(f -> f.isOfPeople());
        boolean article = text.at(at - 1) != null && nouns.isDeterminer(text.token(at - 1));
        return spared && !article ? none(at, end, new Noun(null, person, things.of(person), null, null, end)) : null;
    }

    /** «sans faire de victime», «sans blessé», «pas de mort», "without casualties". */
    private Found without(Text text, int at) {
        int noun = at + 1;
        while (text.at(noun) != null && noun - at < 4 && nouns.isLight(text.token(noun))) {
            noun++;
        }
        Noun read = nouns.read(text, noun);
        boolean victim = read != null
                && read.thing() != null
                && (read.thing().isVictim() || read.thing().kind().equals("remains"))
                && read.end() - noun <= 3;
        return victim ? none(at, at + 1, read) : null;
    }

    private static Found none(int first, int end, Noun noun) {
        Numeral zero = Numeral.exact(first, end, BigDecimal.ZERO, Shape.ZERO);
        return new Found(
                zero,
                first,
                end,
                zero.modifier(),
                null,
                noun,
                List.of(zero.shape().rule()));
    }
}
