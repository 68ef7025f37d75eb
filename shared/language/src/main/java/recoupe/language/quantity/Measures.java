package recoupe.language.quantity;

import java.util.HashMap;
import java.util.Map;
import recoupe.language.Language;
import recoupe.language.data.Table;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/** Reads what a bare number counts from a noun that stands for a count: «le bilan est de 21», "put the number of injured at 20". */
final class Measures {
    private static final int REACH = 18;
    private static final String SAID_BY_COMPLEMENT = "*";

    private final Language language;
    private final NounReader nouns;
    private final Things things;
    private final Modifiers modifiers;
    private final Map<String, String> counted = new HashMap<>();

    Measures(Language language, NounReader nouns, Things things, Modifiers modifiers) {
        this.modifiers = modifiers;
        this.language = language;
        this.nouns = nouns;
        this.things = things;
        for (Table.Row row : Table.read(language, "measures")) {
            counted.put(row.need("noun"), row.need("counted"));
        }
    }

    /** The nouns that stand for a count. */
    static java.util.Set<String> nouns(Language language) {
        return Table.read(language, "measures").stream()
                .map(row -> row.need("noun"))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** The noun that a bare number counts; null if no measure tells. */
    Noun of(Text text, Found found) {
        Noun behind = behind(text, found);
        return behind != null ? behind : ahead(text, found);
    }

    /** «évalue à 800 au moins le nombre de morts», «fixe à 622 les morts et à plus de 1 500 les blessés». */
    private Noun behind(Text text, Found found) {
        Token led = text.at(found.first() - 1);
        if (led == null || language != Language.FRENCH || !led.is("à")) {
            return null;
        }
        Modifiers.Match bound = modifiers.after(text, found.end());
        int at = bound == null ? found.end() : bound.end();
        Token article = text.at(at);
        if (article == null || article.sentence() != led.sentence()) {
            return null;
        }
        if (article.is("celui") || article.is("celle") || article.is("ceux")) {
            return complement(text, at + 1, found);
        }
        if (!article.is("le") && !article.is("la") && !article.is("les")) {
            return null;
        }
        return measured(text, at + 1, found, article.is("les"));
    }

    private Noun measured(Text text, int at, Found found, boolean plural) {
        Token noun = text.at(at);
        if (noun == null) {
            return null;
        }
        String lemma = counted.get(noun.lemma());
        if (lemma == null) {
            Noun read = plural ? nouns.read(text, at) : null;
            return read == null ? null : read.understood(found.end());
        }
        return lemma.equals(SAID_BY_COMPLEMENT) ? complement(text, at + 1, found) : named(lemma, found);
    }

    private Noun complement(Text text, int at, Found found) {
        Token of = text.at(at);
        if (of == null || !FrenchNumerals.isOf(of) && !of.is("of")) {
            return null;
        }
        int noun = at + 1;
        while (text.at(noun) != null && nouns.isDeterminer(text.token(noun))) {
            noun++;
        }
        Noun read = nouns.read(text, noun);
        return read == null ? null : read.understood(found.end());
    }

    /** The nearest measure before the number, with no other quantity's noun between. */
    private Noun ahead(Text text, Found found) {
        int sentence = text.token(found.first()).sentence();
        int from = Math.max(0, found.first() - REACH);
        for (int at = found.first() - 1; at >= from && text.token(at).sentence() == sentence; at--) {
            Token token = text.token(at);
            if (token.is(";") || token.isDigits()) {
                return null;
            }
            String lemma = token.is(Pos.NOUN) ? counted.get(token.lemma()) : null;
            if (lemma == null && isPutAt(text, token, found)) {
                return named(things.lemma(token), found);
            }
            if (lemma == null) {
                continue;
            }
            if (!lemma.equals(SAID_BY_COMPLEMENT)) {
                return named(lemma, found);
            }
            Noun complement = complement(text, at + 1, found);
            if (complement != null) {
                return complement;
            }
            Noun compound = at > 0 ? compound(text, at, found) : null;
            if (compound != null) {
                return compound;
            }
        }
        return null;
    }

    /** "put … the sites hit at ten": a listed plural with its article, before "at". */
    private boolean isPutAt(Text text, Token token, Found found) {
        Token led = text.token(found.first() - 1);
        Token article = text.at(token.index() - 1);
        return led.is("at")
                && token.is(Pos.NOUN)
                && token.reading().number() == 'p'
                && article != null
                && article.is("the")
                && things.of(things.lemma(token)) != null;
    }

    /** "arrest figures", "the injury count" */
    private Noun compound(Text text, int at, Found found) {
        Token before = text.token(at - 1);
        String lemma = language == Language.ENGLISH && before.is(Pos.NOUN) ? things.lemma(before) : null;
        return lemma == null || things.of(lemma) == null ? null : named(lemma, found);
    }

    private Noun named(String lemma, Found found) {
        return new Noun(null, lemma, things.of(lemma), null, null, found.end());
    }

    /** A number with decimals beside an earthquake, or told of one: "the 7.8 quake", «des répliques, l'une de 5,2»; else null. */
    Noun ofQuake(Text text, Found found) {
        boolean fraction =
                found.isCount() && found.numeral().min().stripTrailingZeros().scale() > 0;
        boolean named = found.noun() != null && found.noun().text() != null;
        if (!fraction || named && !isQuake(found.noun().thing())) {
            return null;
        }
        int sentence = text.token(found.first()).sentence();
        boolean told = named;
        for (int at = found.first() - 1; at >= Math.max(0, found.first() - REACH) && !told; at--) {
            Token token = text.token(at);
            told = token.sentence() == sentence && token.is(Pos.NOUN) && isQuake(things.of(things.lemma(token)));
        }
        return told ? named("magnitude", found) : null;
    }

    private static boolean isQuake(Things.Thing thing) {
        return thing != null && thing.type().equals("quake");
    }

    /** The lemma of a measure that stands right before a number, «de» between allowed: «magnitude 6», "a magnitude of 6.0". */
    Noun beside(Text text, Found found) {
        int at = found.first() - 1;
        if (text.at(at) != null
                && (FrenchNumerals.isOf(text.token(at)) || text.token(at).is("of"))) {
            at--;
        }
        Token noun = text.at(at);
        String lemma = noun == null || !noun.is(Pos.NOUN) ? null : counted.get(noun.lemma());
        return lemma == null || lemma.equals(SAID_BY_COMPLEMENT) ? null : named(lemma, found);
    }
}
