package recoupe.language.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import recoupe.language.Language;
import recoupe.language.Mention;
import recoupe.language.place.Folded;
import recoupe.language.text.Pos;
import recoupe.language.text.Reading;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.model.Speaker;

/** Everybody and everything that can speak in one text: its phrases, and the party that each of them names. */
final class Cast {
    /** Abbreviated titles before which «le» tells nothing. */
    private static final Set<String> EITHER_SEX = Set.of("dr", "pr", "me");

    static final String SINGLE_NAME = "single name";
    private static final Set<String> PLACING = Set.of("in", "at", "near", "across", "outside", "around", "into");

    final Text text;
    final List<Phrase> phrases;
    private final Lexicon lexicon;
    private final Identities identities;
    private final Standings standings;
    private final String land;
    private final PhraseReader reader;
    private final boolean french;
    private final Phrase[] byToken;
    private final Map<Phrase, Party> parties = new HashMap<>();
    private final Map<String, Party> byName = new HashMap<>();
    private final Map<String, Party> byId = new HashMap<>();
    private final Map<String, List<Party>> byNoun = new HashMap<>();

    /** @param land the country that the text speaks of; null if none stands out */
    Cast(Text text, Lexicon lexicon, Identities identities, Standings standings, String land) {
        this.standings = standings;
        this.land = land;
        this.text = text;
        this.lexicon = lexicon;
        this.identities = identities;
        this.french = lexicon.language == Language.FRENCH;
        this.reader = new PhraseReader(text, lexicon);
        this.phrases = reader.phrases();
        this.byToken = new Phrase[text.tokens().size()];
        for (Phrase phrase : phrases) {
            for (int i = phrase.first(); i < phrase.end(); i++) {
                byToken[i] = phrase;
            }
        }
        for (Phrase phrase : phrases) {
            Party party = identify(phrase);
            if (party != null) {
                parties.put(phrase, party);
            }
        }
    }

    /** The phrase that holds a token; null if none does. */
    Phrase phraseAt(int token) {
        return token < 0 || token >= byToken.length ? null : byToken[token];
    }

    /** The phrase that starts at a token; null if none does. */
    Phrase startingAt(int token) {
        Phrase phrase = phraseAt(token);
        return phrase != null && phrase.first() == token ? phrase : null;
    }

    /** Who a phrase names; null if it names nobody who can speak. */
    Party party(Phrase phrase) {
        return phrase == null ? null : parties.get(phrase);
    }

    /** Every mention of somebody who can speak, in order, with the fullest name and the identity of its party. */
    List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        for (Phrase phrase : phrases) {
            Party party = parties.get(phrase);
            if (party != null) {
                mentions.add(mention(phrase, party));
            }
        }
        return mentions;
    }

    Mention mention(Phrase phrase, Party party) {
        Mention full = party.mention;
        int[] span = span(phrase, full.kind());
        return new Mention(
                span[0],
                span[1],
                text.content().substring(span[0], span[1]),
                full.name(),
                full.id(),
                full.side(),
                full.kind(),
                full.body(),
                full.over(),
                phrase.head(),
                full.rules());
    }

    /** A mention under the fullest name that its party has got by now. */
    Mention latest(Mention mention, Party party) {
        Mention full = party.mention;
        return new Mention(
                mention.start(),
                mention.end(),
                mention.text(),
                full.name(),
                full.id(),
                full.side(),
                full.kind(),
                full.body(),
                full.over(),
                mention.head(),
                mention.rules());
    }

    private int[] span(Phrase phrase, Speaker.Kind kind) {
        boolean byName = phrase.hasName() && (kind == Speaker.Kind.PERSON || phrase.title() < 0);
        int first = byName && kind == Speaker.Kind.PERSON ? phrase.nameFirst() : phrase.first();
        int end = byName && kind == Speaker.Kind.PERSON ? phrase.nameEnd() : phrase.core();
        return new int[] {text.token(first).start(), text.token(end - 1).end()};
    }

    /** The phrase in a stretch of another one, with its party found; null if no noun phrase is in there. */
    Phrase nested(int first, int end) {
        Phrase phrase = reader.within(first, end);
        if (phrase != null && !parties.containsKey(phrase)) {
            Party party = identify(phrase);
            if (party != null) {
                parties.put(phrase, party);
            }
        }
        return phrase;
    }

    /** A party for words that are no noun phrase: «ceux qui l'organisaient», «côté russe». */
    Phrase made(int first, int end, Speaker.Kind kind) {
        Phrase phrase = new Phrase(first, end, first, -1, end, -1, end);
        parties.computeIfAbsent(phrase, p -> enter(p, kind, null, "words in a speaker's place"));
        return phrase;
    }

    /** Two who speak together: «la police et les organisateurs». */
    Phrase together(Phrase one, Phrase other) {
        Phrase phrase = new Phrase(one.first(), other.end(), other.head(), -1, other.end(), -1, other.core());
        parties.computeIfAbsent(phrase, p -> enter(p, Speaker.Kind.COLLECTIVE, null, "several who speak together"));
        return phrase;
    }

    /** A party for a phrase whose head the tables do not know, where its place in the sentence shows that it speaks. */
    Party unlisted(Phrase phrase) {
        return parties.computeIfAbsent(phrase, p -> {
            boolean indefinite = isIndefinite(p);
            return enter(p, indefinite ? Speaker.Kind.UNNAMED : Speaker.Kind.COLLECTIVE, null, "unlisted speaker");
        });
    }

    private Party identify(Phrase phrase) {
        Party named = phrase.hasName() ? named(phrase) : null;
        if (named != null) {
            return named;
        }
        return phrase.title() >= 0 ? described(phrase) : null;
    }

    private Party named(Phrase phrase) {
        String name = text.words(phrase.nameFirst(), phrase.nameEnd());
        if (phrase.title() < 0 && (isTime(phrase) || identities.isDemonym(name))) {
            return null;
        }
        Lexicon.NounKind title = phrase.title() < 0 ? null : lexicon.noun(lower(phrase.title()));
        Lexicon.Known known = lexicon.known(withArticle(phrase));
        if (known == null) {
            known = lexicon.known(name);
        }
        boolean single = phrase.nameEnd() - phrase.nameFirst() == 1;
        if (known == null && single && (title == Lexicon.NounKind.PERSON || title == null)) {
            known = lexicon.bySurname(name);
        }
        if (known != null
                && (title == null || title != Lexicon.NounKind.PERSON || known.kind() == Speaker.Kind.PERSON)) {
            Party party = byId.get(known.id());
            return party != null ? again(party, phrase) : enter(phrase, known.kind(), known, "known name");
        }
        String key = Folded.of(name.substring(name.lastIndexOf(' ') + 1));
        Party before = byName.get(key);
        if (title == Lexicon.NounKind.PERSON || before != null && before.isPerson()) {
            return before != null
                    ? again(before, phrase)
                    : enter(phrase, Speaker.Kind.PERSON, null, "person with an office");
        }
        String country = title == null ? identities.country(name) : null;
        if (country != null) {
            Party party = byName.get(Folded.of(name));
            return party != null
                    ? again(party, phrase)
                    : enter(
                            phrase,
                            Speaker.Kind.SIDE,
                            new Lexicon.Known(country, Speaker.Kind.SIDE, country, name),
                            "country or capital");
        }
        if (title != null) {
            return before != null
                    ? again(before, phrase)
                    : enter(phrase, kindOf(title, phrase), null, "body with a name");
        }
        if (before != null) {
            return again(before, phrase);
        }
        if (isEvent(phrase)) {
            return null;
        }
        boolean acronym = single && name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
        boolean determined = text.token(phrase.first()).is(Pos.DETERMINER);
        Speaker.Kind kind = single || acronym || determined ? Speaker.Kind.INSTITUTION : Speaker.Kind.PERSON;
        return enter(
                phrase,
                kind,
                null,
                kind == Speaker.Kind.PERSON ? "full name" : single && !acronym ? SINGLE_NAME : "proper name");
    }

    /** «Cyclone Mira», "Operation Sunrise": a name that starts with what cannot speak. */
    private boolean isEvent(Phrase phrase) {
        return phrase.nameEnd() - phrase.nameFirst() > 1
                && lexicon.cannotSpeak(text.token(phrase.nameFirst()).norm())
                && lexicon.noun(lower(phrase.nameEnd() - 1)) == null;
    }

    /** "plants in Ohio": a name behind an English preposition of place is not what "the company" takes up. */
    private boolean isPlaced(Phrase phrase) {
        Token before = phrase.first() == 0 ? null : text.token(phrase.first() - 1);
        return !french
                && before != null
                && before.sentence() == text.token(phrase.first()).sentence()
                && before.is(Pos.PREPOSITION)
                && PLACING.contains(before.norm());
    }

    private boolean isTime(Phrase phrase) {
        return lexicon.isTime(text.token(phrase.nameEnd() - 1).lemma());
    }

    /** The name with the article before it, where that belongs to it: «Le Monde», "The Times". */
    private String withArticle(Phrase phrase) {
        int first = phrase.nameFirst();
        boolean article = first > 0
                && first - 1 >= phrase.first()
                && text.token(first - 1).is(Pos.DETERMINER);
        return text.words(article ? first - 1 : first, phrase.nameEnd());
    }

    private Party described(Phrase phrase) {
        String lemma = lower(phrase.title());
        Lexicon.NounKind noun = lexicon.noun(lemma);
        Lexicon.Known known = lexicon.known(withoutDeterminer(phrase));
        if (known == null && phrase.title() + 1 < phrase.core()) {
            known = lexicon.known(text.words(phrase.title() + 1, phrase.core()));
        }
        for (int i = phrase.first(); known == null && i < phrase.core(); i++) {
            Words.Match<Boolean> name = lexicon.names.at(text, i);
            known = name != null && name.end() == phrase.core() ? lexicon.known(text.words(i, name.end())) : null;
        }
        String power = known == null ? identities.power(withoutDeterminer(phrase)) : null;
        if (power != null) {
            known = new Lexicon.Known(power, Speaker.Kind.SIDE, power, withoutDeterminer(phrase));
            Party seat = byName.get(Folded.of(known.name()));
            return seat != null ? again(seat, phrase) : enterSeat(phrase, known);
        }
        if (known != null) {
            Party party = byId.get(known.id());
            return party != null ? again(party, phrase) : enter(phrase, known.kind(), known, "known name");
        }
        if (noun == null || isPartOfCount(phrase)) {
            return null;
        }
        Party before = isDefinite(phrase) ? takenUp(phrase, lemma) : null;
        return before != null ? again(before, phrase) : enter(phrase, kindOf(noun, phrase), null, "noun of the tables");
    }

    /** "14 army tanks": a singular behind a number of several says what is counted. */
    private boolean isPartOfCount(Phrase phrase) {
        Token number = text.token(phrase.first());
        return number.isDigits()
                && !number.is("1")
                && text.token(phrase.core() - 1).reading().number() == 's';
    }

    private Party enterSeat(Phrase phrase, Lexicon.Known seat) {
        Party party = enter(phrase, Speaker.Kind.SIDE, seat, "seat of power");
        byName.putIfAbsent(Folded.of(seat.name()), party);
        return party;
    }

    private String withoutDeterminer(Phrase phrase) {
        int first = phrase.first();
        while (first < phrase.core() - 1 && text.token(first).is(Pos.DETERMINER)) {
            first++;
        }
        return text.words(first, phrase.core());
    }

    /** The party that a definite short form takes up; null if it names somebody new. */
    private Party takenUp(Phrase phrase, String lemma) {
        String side = identities.side(text, phrase.first(), phrase.core());
        Party same = latest(byNoun.get(lemma), phrase, side);
        if (same != null && contains(same, phrase)) {
            return same;
        }
        if (words(phrase) > (side == null ? 1 : 2)) {
            return null;
        }
        for (String stands : lexicon.standsFor(lemma)) {
            Party party =
                    switch (stands) {
                        case "named" -> latest(byNoun.get("*named"), phrase, side);
                        case "institution" -> latest(byNoun.get("*institution"), phrase, side);
                        case "person" -> latest(byNoun.get("*person"), phrase, side);
                        default -> latest(byNoun.get(stands), phrase, side);
                    };
            if (party != null) {
                return party;
            }
        }
        return null;
    }

    private Party latest(List<Party> candidates, Phrase phrase, String side) {
        Party best = null;
        boolean plural = number(phrase) == 'p';
        for (Party party : candidates == null ? List.<Party>of() : candidates) {
            boolean fits = (side == null || party.mention.side() == null || side.equals(party.mention.side()))
                    && (plural == (party.number == 'p') || party.number == '-');
            if (fits && (best == null || party.last > best.last)) {
                best = party;
            }
        }
        return best;
    }

    /** The fuller mention has all the words of the shorter one. */
    private boolean contains(Party party, Phrase phrase) {
        for (int i = phrase.first(); i < phrase.core(); i++) {
            Token t = text.token(i);
            boolean content = t.is(Pos.NOUN) || t.is(Pos.PROPER) || t.is(Pos.ADJECTIVE);
            if (content && !party.nouns.contains(lower(i))) {
                return false;
            }
        }
        return true;
    }

    private int words(Phrase phrase) {
        int words = 0;
        for (int i = phrase.first(); i < phrase.core(); i++) {
            Token t = text.token(i);
            words += t.is(Pos.NOUN) || t.is(Pos.PROPER) || t.is(Pos.ADJECTIVE) ? 1 : 0;
        }
        return words;
    }

    private Party again(Party party, Phrase phrase) {
        party.last = phrase.first();
        char gender = gender(phrase);
        if (party.gender == '-') {
            party.gender = gender;
        }
        learn(party, phrase);
        stand(party, phrase);
        Mention old = party.mention;
        if (phrase.hasName() && old.kind() == Speaker.Kind.PERSON) {
            String name = text.words(phrase.nameFirst(), phrase.nameEnd());
            if (name.length() > old.name().length()) {
                party.mention = new Mention(
                        old.start(),
                        old.end(),
                        old.text(),
                        name,
                        old.id(),
                        old.side(),
                        old.kind(),
                        old.body(),
                        old.over(),
                        old.head(),
                        old.rules());
            }
        }
        return party;
    }

    /** A later mention tells the office of somebody whose name stood alone: «Yerlikaya», then «le ministre Ali Yerlikaya». */
    private void stand(Party party, Phrase phrase) {
        Mention old = party.mention;
        if (old.body() != null || old.over() != null || phrase.title() < 0) {
            return;
        }
        Standings.Standing standing = standings.of(text, phrase, old.kind(), old.id(), old.side(), land);
        party.mention = new Mention(
                old.start(),
                old.end(),
                old.text(),
                old.name(),
                old.id(),
                old.side(),
                old.kind(),
                standing.body(),
                standing.over(),
                old.head(),
                old.rules());
    }

    private Party enter(Phrase phrase, Speaker.Kind kind, Lexicon.Known known, String rule) {
        int[] span = span(phrase, kind);
        String words = text.content().substring(span[0], span[1]);
        String side = known != null && known.side() != null
                ? known.side()
                : identities.side(text, phrase.first(), phrase.end());
        String id = known != null
                ? known.id()
                : switch (kind) {
                    case PERSON -> phrase.hasName() ? Identities.person(words) : null;
                    case INSTITUTION, COLLECTIVE -> identities.institution(text, phrase.first(), phrase.core(), side);
                    default -> null;
                };
        String full = kind != Speaker.Kind.PERSON && hasAcronymBehind(phrase)
                ? text.words(phrase.first(), phrase.end())
                : words;
        boolean national = (kind == Speaker.Kind.INSTITUTION || kind == Speaker.Kind.COLLECTIVE)
                && side == null
                && land != null
                && identities.isNational(text, phrase.first(), phrase.core());
        if (national) {
            side = land;
            id = id == null ? identities.institution(text, phrase.first(), phrase.core(), land) : id;
        }
        Standings.Standing standing = standings.of(text, phrase, kind, id, side, land);
        id = id == null ? standing.id() : id;
        Mention mention = new Mention(
                span[0],
                span[1],
                words,
                full,
                id,
                side,
                kind,
                standing.body(),
                standing.over(),
                phrase.head(),
                List.of(rule));
        Party party = new Party(mention, gender(phrase), number(phrase));
        if (id != null) {
            byId.putIfAbsent(id, party);
        }
        if (phrase.hasName()) {
            byName.putIfAbsent(Folded.of(text.token(phrase.nameEnd() - 1).text()), party);
            String all = Folded.of(text.words(phrase.nameFirst(), phrase.nameEnd()));
            byName.putIfAbsent(all, party);
        }
        for (int i = phrase.core(); i < phrase.end(); i++) {
            Token t = text.token(i);
            if (t.is(Pos.PROPER)
                    && t.text().length() > 1
                    && t.text().equals(t.text().toUpperCase(Locale.ROOT))) {
                byName.putIfAbsent(Folded.of(t.text()), party);
            }
        }
        if (kind == Speaker.Kind.INSTITUTION || kind == Speaker.Kind.MEDIA) {
            byNoun.computeIfAbsent("*institution", k -> new ArrayList<>()).add(party);
            if (phrase.title() < 0 && !isPlaced(phrase)) {
                byNoun.computeIfAbsent("*named", k -> new ArrayList<>()).add(party);
            }
        } else if (kind == Speaker.Kind.PERSON) {
            byNoun.computeIfAbsent("*person", k -> new ArrayList<>()).add(party);
        }
        learn(party, phrase);
        return party;
    }

    /** «le premier syndicat du secteur, le SNEP», «la Commission des droits (CNDH)». */
    private boolean hasAcronymBehind(Phrase phrase) {
        for (int i = phrase.core(); i < phrase.end(); i++) {
            String word = text.token(i).text();
            if (word.length() > 1 && Character.isLetter(word.charAt(0)) && word.equals(word.toUpperCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Remembers the words that a later short form may repeat. */
    private void learn(Party party, Phrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            Token t = text.token(i);
            if (t.is(Pos.NOUN) || t.is(Pos.PROPER) || t.is(Pos.ADJECTIVE)) {
                if (party.nouns.add(lower(i)) && (i == phrase.title() || lexicon.noun(lower(i)) != null)) {
                    boolean head =
                            i == phrase.title() || i >= phrase.core() || phrase.hasName() && i < phrase.nameFirst();
                    if (head) {
                        byNoun.computeIfAbsent(lower(i), k -> new ArrayList<>()).add(party);
                    }
                }
            }
        }
    }

    private Speaker.Kind kindOf(Lexicon.NounKind noun, Phrase phrase) {
        return switch (noun) {
            case PERSON ->
                number(phrase) == 'p'
                        ? isIndefinite(phrase) ? Speaker.Kind.UNNAMED : Speaker.Kind.COLLECTIVE
                        : isIndefinite(phrase) ? Speaker.Kind.UNNAMED : Speaker.Kind.PERSON;
            case COLLECTIVE -> Speaker.Kind.COLLECTIVE;
            case INSTITUTION -> Speaker.Kind.INSTITUTION;
            case UNNAMED -> Speaker.Kind.UNNAMED;
            case DOCUMENT, RELAY -> Speaker.Kind.DOCUMENT;
            case MEDIA -> Speaker.Kind.MEDIA;
        };
    }

    private boolean isIndefinite(Phrase phrase) {
        Token first = text.token(phrase.first());
        return switch (first.norm()) {
            case "un",
                    "une",
                    "des",
                    "plusieurs",
                    "certains",
                    "certaines",
                    "d'",
                    "a",
                    "an",
                    "some",
                    "several",
                    "another",
                    "two",
                    "other" -> true;
            default -> !first.is(Pos.DETERMINER) && !phrase.hasName();
        };
    }

    private boolean isDefinite(Phrase phrase) {
        Token first = text.token(phrase.first());
        return switch (first.norm()) {
            case "le", "la", "l'", "les", "ce", "cette", "cet", "ces", "the", "this", "that", "these", "those" -> true;
            default -> false;
        };
    }

    private char gender(Phrase phrase) {
        if (!french) {
            return switch (lower(phrase.title() < 0 ? phrase.head() : phrase.title())) {
                case "spokesman", "king", "prince", "man", "father", "son", "chairman", "brother", "husband" -> 'm';
                case "spokeswoman",
                        "queen",
                        "princess",
                        "woman",
                        "mother",
                        "daughter",
                        "chairwoman",
                        "sister",
                        "wife" -> 'f';
                default -> '-';
            };
        }
        if (phrase.title() >= 0 && EITHER_SEX.contains(lower(phrase.title()))) {
            return '-';
        }
        for (int i = phrase.first(); i < Math.max(phrase.core(), phrase.title() + 1); i++) {
            switch (text.token(i).norm()) {
                case "le", "un", "du", "au", "ce", "cet", "m." -> {
                    return 'm';
                }
                case "la", "une", "cette", "mme" -> {
                    return 'f';
                }
                default -> {
                    if (i == phrase.title()) {
                        return genderOf(text.token(i));
                    }
                }
            }
        }
        return '-';
    }

    private static char genderOf(Token token) {
        char gender = '-';
        for (Reading reading : token.readings()) {
            if (reading.pos() == Pos.NOUN && reading.gender() != '-') {
                if (gender != '-' && gender != reading.gender()) {
                    return '-';
                }
                gender = reading.gender();
            }
        }
        return gender;
    }

    private char number(Phrase phrase) {
        if (phrase.hasName() && phrase.title() < 0) {
            return french && text.token(phrase.first()).is("les") ? 'p' : 's';
        }
        Token head = text.token(phrase.title() < 0 ? phrase.head() : phrase.title());
        if (french) {
            switch (text.token(phrase.first()).norm()) {
                case "les", "des", "ces", "ses", "leurs", "plusieurs", "certains", "certaines", "nos", "quelques" -> {
                    return 'p';
                }
                case "le", "la", "l'", "un", "une", "ce", "cet", "cette", "son", "sa" -> {
                    return 's';
                }
                default -> {}
            }
        }
        return !french && head.norm().equals("people") ? 'p' : head.reading().number();
    }

    private String lower(int token) {
        return text.token(token).lemma().toLowerCase(Locale.ROOT);
    }
}
