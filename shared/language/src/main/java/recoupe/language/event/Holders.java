package recoupe.language.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import recoupe.language.Mention;
import recoupe.language.PlaceMention;
import recoupe.language.Sentence;
import recoupe.language.attribution.MentionFinder;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.model.Party;
import recoupe.model.Speaker;

/** Who in a text can have a share: persons and parties by name, «le sortant» and the pronouns that stand for them. */
final class Holders {
    /** The most words that a person's name within other words may have. */
    private static final int NAME = 4;

    private final Text text;
    private final List<PlaceMention> places;
    private final Surroundings surroundings;
    private final ShareWords words;

    Holders(ClaimReader.Layers layers, Surroundings surroundings, ShareWords words) {
        this.text = layers.text();
        this.places = layers.places();
        this.surroundings = surroundings;
        this.words = words;
    }

    /** Those of a sentence in its order. */
    List<Holder> in(Sentence sentence) {
        List<Holder> found = new ArrayList<>();
        for (Mention mention : surroundings.mentionsAt(sentence.start())) {
            if (canHave(mention)) {
                int first = text.tokenAt(mention.start());
                int end = text.tokenAt(mention.end());
                found.add(new Holder(first, end, mention, new Party(mention.text(), mention.id(), mention.side())));
            }
        }
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            int at = i;
            if (found.stream().anyMatch(h -> h.first() <= at && at < h.end())) {
                continue;
            }
            int end = words.exactEnd(ShareWords.Role.OFFICE, text, i);
            if (end > 0) {
                found.add(new Holder(i, end, null, new Party(text.words(i, end), null, null)));
                i = end - 1;
            } else if (isPronoun(i)) {
                found.add(new Holder(i, i + 1, null, null));
            } else if (text.token(i).is(Pos.PROPER)) {
                int behind = nameEnd(i, sentence);
                if (isOwner(i, behind)) {
                    String name = text.words(i, behind);
                    found.add(new Holder(i, behind, null, new Party(name, MentionFinder.identityOf(name), null)));
                }
                i = behind - 1;
            }
        }
        found.sort(Comparator.comparingInt(Holder::first));
        return found;
    }

    private int nameEnd(int first, Sentence sentence) {
        int end = first;
        while (end < sentence.endToken() && text.token(end).is(Pos.PROPER)) {
            end++;
        }
        return end;
    }

    /** «l'équipe d'Anne Morel», "Anne Morel's team": a full name, and no place's, that is no phrase of its own. */
    private boolean isOwner(int first, int end) {
        int start = text.token(first).start();
        boolean placed =
                places.stream().anyMatch(p -> p.start() < text.token(end - 1).end() && p.end() > start);
        Token before = text.at(first - 1);
        Token after = text.at(end);
        boolean owns = before != null && words.is(ShareWords.Role.FILLER, before)
                || after != null && after.norm().matches("['’]s?");
        return end - first > 1 && end - first <= NAME && owns && !placed;
    }

    private boolean isPronoun(int at) {
        Token token = text.token(at);
        boolean stands = words.is(ShareWords.Role.SUBJECT, token) || words.is(ShareWords.Role.OBJECT, token);
        Token next = text.at(at + 1);
        boolean owns = token.is(Pos.DETERMINER) && next != null && !next.is(Pos.NUMERAL);
        return stands && !owns && (next == null || !next.is("y"));
    }

    /** A person, or a party under its own name; no body that counts. */
    private boolean canHave(Mention mention) {
        if (mention.kind() == Speaker.Kind.PERSON) {
            return mention.id() != null;
        }
        boolean named =
                mention.kind() == Speaker.Kind.INSTITUTION && mention.rules().contains("proper name");
        for (int i = text.tokenAt(mention.start()); named && i < text.tokenAt(mention.end()); i++) {
            named = !words.is(ShareWords.Role.COUNTER, text.token(i));
        }
        return named;
    }
}
