package recoupe.language.attribution;

import java.util.Set;
import java.util.TreeSet;
import recoupe.language.Mention;
import recoupe.model.Speaker;

/** Somebody or something that an article names, under all its mentions. Grows while an article is read. */
final class Party {
    final Speaker.Kind kind;
    /** The first and fullest mention. */
    Mention mention;
    /** 'm', 'f', 'n' or '-' where it is open. */
    char gender;
    /** 's', 'p' or '-' where it is open. */
    final char number;
    /** Lemmas of the nouns that say what it is: by these a short form finds it. */
    final Set<String> nouns = new TreeSet<>();
    /** Where it was named last: index of a token. */
    int last;

    Party(Mention mention, char gender, char number) {
        this.mention = mention;
        this.kind = mention.kind();
        this.gender = gender;
        this.number = number;
        this.last = mention.head();
    }

    boolean isPerson() {
        return kind == Speaker.Kind.PERSON;
    }
}
