package recoupe.language.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import recoupe.language.Language;
import recoupe.language.QuantityMention;
import recoupe.language.Statement;
import recoupe.language.TimeMention;
import recoupe.language.data.Table;
import recoupe.language.text.Form;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.language.text.VerbGroup;
import recoupe.model.AsOf;
import recoupe.model.TimeSpan;

/** Tells when a running count stood where it does: the hour and day of saying it, and words of an earlier or a later count. */
final class AsOfReader {
    /** «18 heures», «13H30», «19h20», "6 p.m.", "14:30": digits and marks, no words of a language. */
    private static final Pattern CLOCK =
            Pattern.compile("\\b(\\d{1,2})(?:\\s?[hH:.]\\s?(\\d{2})?|\\s?heures?\\b|(?=\\s?[ap]\\.?m))");

    private static final Pattern AFTERNOON = Pattern.compile("\\bp\\.?m\\b", Pattern.CASE_INSENSITIVE);

    private record Cue(AsOf.Order order, int reach) {}

    private final Sequences<Cue> before = new Sequences<>();
    private final Sequences<Cue> behind = new Sequences<>();
    private final Sequences<String> hours = new Sequences<>();
    private final Set<String> counting;

    AsOfReader(Language language) {
        for (Table.Row row : Table.read(language, "as-of")) {
            Cue cue = new Cue(
                    AsOf.Order.valueOf(row.need("order").toUpperCase(Locale.ROOT)),
                    Integer.parseInt(row.need("reach")));
            Sequences<Cue> cues =
                    switch (row.need("where")) {
                        case "before" -> before;
                        case "behind" -> behind;
                        default -> throw row.bad("neither before nor behind");
                    };
            row.list("words").forEach(words -> cues.put(words, cue));
        }
        for (Table.Row row : Table.read(language, "clock-words")) {
            row.list("words").forEach(words -> hours.put(words, row.need("hour")));
        }
        this.counting = Table.read(language, "count-words").stream()
                .flatMap(row -> row.list("words").stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** When a quantity's count stood; null if the words do not tell. */
    AsOf of(
            ClaimReader.Layers layers,
            Surroundings surroundings,
            int index,
            Phrase phrase,
            Statement statement,
            TimeSpan time) {
        QuantityMention quantity = layers.quantities().get(index);
        if (quantity.unit() != null) {
            return null;
        }
        Text text = layers.text();
        Sequences.Found<Cue> cue = cueBehind(text, layers.quantities(), index, phrase);
        cue = cue == null ? cue(text, layers.quantities(), index, phrase) : cue;
        TimeMention counted = counted(layers, phrase);
        TimeMention said = counted == null ? said(layers, surroundings, phrase, statement) : counted;
        String hour = said == null ? null : hour(text, said);
        boolean known = said == null
                || said.from() == null
                || time != null && said.from().equals(time.from());
        LocalDate day = known ? null : said.from();
        if (cue == null && hour == null && day == null) {
            return null;
        }
        String words = cue == null ? said.text() : layers.text().words(cue.first(), cue.end());
        return new AsOf(words, day, hour, cue == null ? null : cue.value().order());
    }

    /** The words of an earlier or later count that stand before the number, with no other number between. */
    private Sequences.Found<Cue> cue(Text text, List<QuantityMention> quantities, int index, Phrase phrase) {
        int from = phrase.sentence().firstToken();
        if (index > 0) {
            from = Math.max(from, quantities.get(index - 1).endToken());
        }
        Sequences.Found<Cue> best = null;
        for (int i = from; i < phrase.number(); i++) {
            for (Sequences.Found<Cue> found : before.at(text, i)) {
                int gap = quantities.get(index).firstToken() - found.end();
                VerbGroup verb = text.verbGroupAt(found.first());
                boolean open = verb != null && verb.modal() != null;
                if (!open
                        && gap <= found.value().reach()
                        && found.end() <= phrase.first()
                        && !isBehindAnother(text, quantities, index, i)
                        && isOneClause(text, found.end(), phrase)) {
                    best = found;
                }
            }
        }
        return best;
    }

    /** «contre 24 précédemment, et 93 blessés»: the words belong to the number that they follow. */
    private boolean isBehindAnother(Text text, List<QuantityMention> quantities, int index, int at) {
        return index > 0
                && Phrase.of(text, quantities.get(index - 1)).end() == at
                && !behind.at(text, at).isEmpty();
    }

    /** The words of an earlier or later count that follow the number, with no other number and no clause between. */
    private Sequences.Found<Cue> cueBehind(Text text, List<QuantityMention> quantities, int index, Phrase phrase) {
        int to = phrase.sentence().endToken();
        if (index + 1 < quantities.size()) {
            to = Math.min(to, quantities.get(index + 1).firstToken());
        }
        for (int i = phrase.end(); i < to; i++) {
            if (text.token(i).is(";") || text.token(i).is(":")) {
                return null;
            }
            for (Sequences.Found<Cue> found : behind.at(text, i)) {
                if (i - phrase.end() <= found.value().reach()) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The hour of the count itself: «samedi vers 22h00 : 12 morts», «à 11 heures, 300 personnes défilaient», «établi à 22 heures». */
    private TimeMention counted(ClaimReader.Layers layers, Phrase phrase) {
        Text text = layers.text();
        int number = text.token(phrase.first()).start();
        return layers.times().stream()
                .filter(t -> t.start() >= phrase.sentence().start()
                        && t.end() <= phrase.sentence().end()
                        && hour(text, t) != null)
                .filter(t -> isOfCounting(text, t) || t.end() <= number && heads(text, t, phrase))
                .findFirst()
                .orElse(null);
    }

    private boolean isOfCounting(Text text, TimeMention time) {
        Token word = text.at(text.tokenAt(time.start()) - 1);
        return word != null
                && counting.contains(word.lemma())
                && (word.is(Form.PAST_PARTICIPLE) || word.is(Pos.ADJECTIVE));
    }

    /** The hour opens its sentence over a state of things, or a colon behind it opens the count. */
    private static boolean heads(Text text, TimeMention time, Phrase phrase) {
        int end = text.tokenAt(time.end());
        Token mark = text.token(end);
        if (mark.is(":")) {
            return true;
        }
        boolean opens = text.tokenAt(time.start()) == phrase.sentence().firstToken();
        if (!opens) {
            return false;
        }
        for (int i = end; i < phrase.sentence().endToken(); i++) {
            VerbGroup verb = text.verbGroupAt(i);
            if (verb != null && verb.isFinite()) {
                return isState(verb);
            }
        }
        return true;
    }

    /** «défilaient», «avaient été retrouvés», "had marched": how things stood, not what happened at that hour. */
    private static boolean isState(VerbGroup verb) {
        boolean simple = !verb.perfect() && (verb.form() == Form.IMPERFECT || verb.form() == Form.PRESENT);
        boolean before = verb.perfect() && (verb.form() == Form.IMPERFECT || verb.form() == Form.PAST);
        return simple || before;
    }

    private String hour(Text text, TimeMention time) {
        for (int i = text.tokenAt(time.start()); i < text.tokenAt(time.end()); i++) {
            for (Sequences.Found<String> found : hours.at(text, i)) {
                return found.value();
            }
        }
        return hour(time.text());
    }

    private static boolean isOneClause(Text text, int from, Phrase phrase) {
        for (int i = from; i < phrase.first(); i++) {
            if (text.token(i).is(";")) {
                return false;
            }
        }
        return true;
    }

    /** The time of saying the count: of its statement, but not in what is said. */
    private static TimeMention said(
            ClaimReader.Layers layers, Surroundings surroundings, Phrase phrase, Statement statement) {
        if (statement == null) {
            return null;
        }
        return layers.times().stream()
                .filter(t -> t.from() != null
                        && t.from().equals(t.to())
                        && t.start() >= phrase.sentence().start()
                        && t.end() <= phrase.sentence().end()
                        && surroundings.isOfSaying(t.start()))
                .findFirst()
                .orElse(null);
    }

    /** The hour that a time names, «18:00»; null if it names none. */
    static String hour(String words) {
        Matcher clock = CLOCK.matcher(words);
        if (!clock.find()) {
            return null;
        }
        int hour = Integer.parseInt(clock.group(1));
        int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
        hour = AFTERNOON.matcher(words).find() && hour < 12 ? hour + 12 : hour;
        return hour > 24 || minute > 59 ? null : String.format(Locale.ROOT, "%02d:%02d", hour, minute);
    }
}
