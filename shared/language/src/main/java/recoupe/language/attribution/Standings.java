package recoupe.language.attribution;

import java.util.List;
import recoupe.language.data.Table;
import recoupe.language.place.Countries;
import recoupe.language.place.PlaceNames;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.model.Speaker;

/** Rules that tell for which body somebody speaks and which place's events that body counts: {@code common/offices.tsv}. */
final class Standings {
    private static final String GOVERNMENT = "government";

    private enum Body {
        MINISTRY,
        GOVERNMENT,
        PRESIDENCY,
        NAMED,
        LOCAL,
        SELF
    }

    private record Office(String name, Body body, String over) {}

    /**
     * Where somebody stands.
     *
     * @param id the identity of a local body; null where its own words give none
     */
    record Standing(String id, String body, String over) {
        static final Standing NONE = new Standing(null, null, null);
    }

    private final Words<Office> offices = new Words<>();
    private final Lexicon lexicon;
    private final Identities identities;
    private final PlaceNames places;

    Standings(Lexicon lexicon, Identities identities, Countries countries) {
        this.lexicon = lexicon;
        this.identities = identities;
        this.places = new PlaceNames(lexicon.language, countries);
        for (Table.Row row : Table.common("offices")) {
            Office office = new Office(
                    row.need("office"),
                    Body.valueOf(row.need("body").toUpperCase(java.util.Locale.ROOT)),
                    row.need("over"));
            for (String form : row.list(lexicon.language.code())) {
                offices.put(List.of(form.split(" ")), office);
            }
        }
    }

    /**
     * The standing of who is named by a phrase.
     *
     * @param side the country or camp of the party; null if unknown
     * @param land the country that the text speaks of; null if none stands out
     */
    Standing of(Text text, Phrase phrase, Speaker.Kind kind, String id, String side, String land) {
        if (kind == Speaker.Kind.SIDE) {
            return side == null ? Standing.NONE : new Standing(null, side + "." + GOVERNMENT, side);
        }
        if (kind == Speaker.Kind.MEDIA || kind == Speaker.Kind.DOCUMENT || kind == Speaker.Kind.UNNAMED) {
            return Standing.NONE;
        }
        boolean person = kind == Speaker.Kind.PERSON;
        Words.Match<Office> match = office(text, phrase, person);
        if (match == null) {
            return new Standing(null, null, person ? null : over(text, phrase, id, side));
        }
        return switch (match.value().body()) {
            case MINISTRY, GOVERNMENT, PRESIDENCY -> ofState(text, phrase, match, side, land);
            case NAMED -> ofNamed(text, phrase, match, side, land);
            case LOCAL, SELF -> local(text, phrase, match.value(), id, side);
        };
    }

    private Words.Match<Office> office(Text text, Phrase phrase, boolean person) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            Words.Match<Office> match = offices.at(text, i);
            if (match != null && match.end() <= phrase.end() && (match.value().body() == Body.SELF) != person) {
                return match;
            }
        }
        return null;
    }

    private Standing ofState(Text text, Phrase phrase, Words.Match<Office> match, String side, String land) {
        String own = side == null ? countryIn(text, phrase) : side;
        String country = own == null ? land : own;
        if (country == null || !isCountry(country)) {
            return Standing.NONE;
        }
        String body =
                switch (match.value().body()) {
                    case MINISTRY -> identities.ministry(text, phrase.first(), rest(phrase), country);
                    case GOVERNMENT -> country + "." + GOVERNMENT;
                    default -> own == null || isOfAnother(text, phrase, match) ? null : country + ".presidency";
                };
        return body == null ? Standing.NONE : new Standing(null, body, country);
    }

    /** «président du Medef», "company president": not a country's. */
    private boolean isOfAnother(Text text, Phrase phrase, Words.Match<Office> match) {
        Token before = match.first() > phrase.first() ? text.token(match.first() - 1) : null;
        if (before != null && before.is(Pos.NOUN)) {
            return true;
        }
        if (match.end() >= phrase.end()) {
            return false;
        }
        Token after = text.token(match.end());
        boolean linked = after.is(Pos.PREPOSITION) || after.is("du") || after.is("des");
        return linked && identities.side(text, match.end() + 1, Math.min(phrase.end(), match.end() + 4)) == null;
    }

    private Standing ofNamed(Text text, Phrase phrase, Words.Match<Office> match, String side, String land) {
        int end = phrase.hasName() && phrase.nameFirst() >= match.end() ? phrase.nameFirst() : phrase.end();
        String own = identities.side(text, phrase.first(), end);
        String country = own != null ? own : side != null ? side : land;
        String body = identities.institution(text, phrase.first(), end, own != null ? own : side);
        if (body == null && country != null && identities.isNational(text, match.end(), end)) {
            body = identities.institution(text, phrase.first(), end, country);
        }
        for (int i = match.end(); body == null && i < end; i++) {
            for (int to = Math.min(end, i + 5); body == null && to > i; to--) {
                String words = text.words(i, to);
                Lexicon.Known known = lexicon.known(words);
                if (known != null && known.kind() == Speaker.Kind.INSTITUTION) {
                    return new Standing(null, known.id(), overOf(known.id(), known.side()));
                }
                String power = identities.power(words);
                if (power != null && power.equals(own)) {
                    body = power + "." + GOVERNMENT;
                }
            }
        }
        return body == null ? Standing.NONE : new Standing(null, body, overOf(body, country));
    }

    private Standing local(Text text, Phrase phrase, Office office, String id, String side) {
        PlaceNames.Named place = places.in(text, phrase.first(), phrase.end());
        if (place == null) {
            String over = office.body() == Body.SELF ? overOf(id, side) : null;
            return new Standing(null, null, over);
        }
        String over = office.over().equals("region") ? place.region() : place.id();
        String body = over + "." + office.name();
        return office.body() == Body.SELF
                ? new Standing(id == null ? body : null, null, over)
                : new Standing(null, body, over);
    }

    /** What a body itself counts: the place in its name, else its country. */
    private String over(Text text, Phrase phrase, String id, String side) {
        return id == null ? null : overOf(id, side);
    }

    private String overOf(String body, String side) {
        boolean composed = body != null && side != null && body.startsWith(side + ".");
        return composed && isCountry(side) && identities.isBodyOfState(body.substring(side.length() + 1)) ? side : null;
    }

    private String countryIn(Text text, Phrase phrase) {
        return identities.side(text, phrase.first(), phrase.end());
    }

    private static boolean isCountry(String side) {
        return side.length() == 2 && !side.equals("eu");
    }

    /** Where the words about the office end that the person's name follows. */
    private static int rest(Phrase phrase) {
        boolean led = phrase.hasName() && phrase.title() >= 0 && phrase.title() < phrase.nameFirst();
        return led ? phrase.nameFirst() : phrase.end();
    }
}
