package recoupe.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recoupe.model.Claim;
import recoupe.model.Finding;
import recoupe.model.Modifier;
import recoupe.model.Quantity;
import recoupe.model.Reason;

/** What a reader is told of findings, in one language: titles, numbers, days, and the sentence that a reason makes. */
public final class Sentences {
    public static final Sentences ENGLISH = new Sentences(Titles.ENGLISH, 1);
    public static final Sentences FRENCH = new Sentences(Titles.FRENCH, 2);

    private static final Pattern TITLE = Pattern.compile("^\\{title} ?: ");
    private static final BigDecimal TELLING_RATIO = new BigDecimal("1.2");
    private static final Pattern SLOT = Pattern.compile("\\{([a-z.]+)}");

    private final Titles titles;
    private final boolean french;
    private final Map<String, String> patterns = new HashMap<>();

    private Sentences(Titles titles, int column) {
        this.titles = titles;
        this.french = column > 1;
        for (String[] cells : Table.rows("reasons.tsv", 3)) {
            patterns.put(cells[0], cells[column]);
        }
    }

    /** The language for a reader of a locale: French, or else English. */
    public static Sentences in(Locale locale) {
        return locale.getLanguage().equals(FRENCH.titles.locale().getLanguage()) ? FRENCH : ENGLISH;
    }

    /** «March, Leeds, 9 May 2026», as far as it is known. */
    public String story(Finding.Story story) {
        return titles.story(story.family(), place(story), days(story.from(), story.to()));
    }

    private String place(Finding.Story story) {
        Map<String, String> names = story.placeNames();
        String any = names.values().stream().findFirst().orElse(null);
        return titles.place(names.getOrDefault(titles.locale().getLanguage(), any), story.place());
    }

    /** What is counted, where and when: «People killed, Gori, 9–10 Feb 2026». */
    public String measure(Reason reason) {
        return part("title", reason.parameters());
    }

    /** What a claim counts, and what happened to it: «drones shot down»; empty where its words are not known. */
    public String what(Claim claim) {
        return titles.what(Label.of(claim));
    }

    /** What happened to what a claim counts: «shot down», agreeing with the noun before it; empty where no word is wanted. */
    public String happened(Claim claim, String noun) {
        return titles.happened(Label.of(claim), noun);
    }

    /** A number with its bound and unit: «at least 6», «18,000 to 20,000 euros». */
    public String number(Quantity quantity) {
        return Numbers.value(quantity, titles);
    }

    /** «9 May 2026», «20–21 Aug 2025»; empty where one of the two is null. */
    public String days(LocalDate from, LocalDate to) {
        return from == null || to == null ? "" : Numbers.days(new Window(from, to), titles.locale());
    }

    /** A name as it stands within a sentence: its article in lower case. */
    public static String inSentence(String name) {
        return Names.inSentence(name);
    }

    /** The whole sentence, from the reason's code and parameters alone. */
    public String of(Reason reason) {
        return filled(pattern(reason), reason);
    }

    /** The sentence without the title that it begins with, for where the title is seen already. */
    public String untitled(Reason reason) {
        return Titles.capital(filled(TITLE.matcher(pattern(reason)).replaceFirst(""), reason));
    }

    private String pattern(Reason reason) {
        String code = reason.code();
        String pattern = patterns.get(code);
        while (pattern == null && code.indexOf('.') > 0) {
            code = code.substring(0, code.lastIndexOf('.'));
            pattern = patterns.get(code);
        }
        if (pattern == null) {
            throw new IllegalArgumentException("no sentence for the reason: " + reason.code());
        }
        return pattern;
    }

    private String filled(String pattern, Reason reason) {
        Matcher slots = SLOT.matcher(pattern);
        StringBuilder sentence = new StringBuilder();
        while (slots.find()) {
            slots.appendReplacement(sentence, Matcher.quoteReplacement(part(slots.group(1), reason.parameters())));
        }
        return slots.appendTail(sentence).toString();
    }

    private String part(String slot, Map<String, Object> of) {
        return switch (slot) {
            case "title" -> titles.measure(Label.of("", of), place("", of), Numbers.days(window(of), titles.locale()));
            case "apart" -> apart(of);
            case "missing" -> titles.word("dimension", text(of, "dimension"));
            case "outlets" -> sources("", of);
            case "computed" -> Numbers.plain(decimal(of, "computed"), titles.locale());
            default -> side(slot, of);
        };
    }

    private String side(String slot, Map<String, Object> of) {
        int dot = slot.indexOf('.');
        String side = (dot < 0 ? slot : slot.substring(0, dot)) + ".";
        return switch (dot < 0 ? "" : slot.substring(dot + 1)) {
            case "" -> said(side, of);
            case "number" -> value(side, of);
            case "what" -> titles.what(Label.of(side, of));
            case "said" -> value(side, of) + attributed(side, of);
            case "source" -> attributed(side, of) + where(side, of);
            case "narrower" -> narrower(side, of);
            case "who" -> who(side, of);
            case "dated" -> dated(side, of);
            default -> throw new IllegalArgumentException("no such slot: " + slot);
        };
    }

    /** «12,000 according to the police (2 outlets)». */
    private String said(String side, Map<String, Object> of) {
        return value(side, of) + attributed(side, of) + where(side, of);
    }

    /** « (Le Courrier)», « (2 outlets)». */
    private String where(String side, Map<String, Object> of) {
        String outlet = text(of, side + "outlet");
        boolean one = number(of, side + "outlets") == 1 || number(of, side + "articles") == 1;
        return one && outlet == null ? "" : " (" + (one ? outlet : sources(side, of)) + ")";
    }

    /** What a part counts, or where, as far as its whole does not: «women killed», «Eastquay»; else a part. */
    private String narrower(String side, Map<String, Object> of) {
        String what = titles.what(Label.of(side, of));
        String place = place(side, of);
        boolean here = place.isEmpty() || place.equals(place("", of));
        boolean like = what.isEmpty() || what.equals(titles.what(Label.of("", of)));
        if (like && here) {
            return french ? "une partie" : "a part";
        }
        return like ? place : here ? what : what + ", " + place;
    }

    /** «6 according to the fire service (20 Jan 2026)». */
    private String dated(String side, Map<String, Object> of) {
        String day = text(of, side + "day");
        return value(side, of)
                + attributed(side, of)
                + (day == null ? "" : " (" + titles.day(LocalDate.parse(day)) + ")");
    }

    private String attributed(String side, Map<String, Object> of) {
        String who = speaker(side, of);
        if (who == null) {
            return french ? " sans source nommée" : " with no source named";
        }
        return (french ? " selon " : " according to ") + Names.inSentence(who);
    }

    /** The speaker's name, in the reader's language where an article has it there; null for the article's own voice. */
    private String speaker(String side, Map<String, Object> of) {
        String own = text(of, side + "who." + titles.locale().getLanguage());
        return own == null ? text(of, side + "who") : own;
    }

    private String who(String side, Map<String, Object> of) {
        String who = speaker(side, of);
        return who == null ? (french ? "l'article" : "the article") : Names.inSentence(who);
    }

    /** «2 outlets»; articles where the outlet of one of them is not known. */
    private String sources(String side, Map<String, Object> of) {
        int outlets = number(of, side + "outlets");
        int articles = number(of, side + "articles");
        return outlets > 0
                ? outlets + (french ? (outlets > 1 ? " médias" : " média") : (outlets == 1 ? " outlet" : " outlets"))
                : articles + (articles == 1 ? " article" : " articles");
    }

    /** «28,000 apart, one 3.3 times the other». */
    private String apart(Map<String, Object> of) {
        BigDecimal gap = decimal(of, "gap");
        BigDecimal ratio = decimal(of, "ratio");
        if (gap == null) {
            return french ? "incompatibles" : "they cannot both be right";
        }
        String unit = "%".equals(text(of, "unit")) ? " points" : titles.unit(text(of, "unit"));
        String distance = Numbers.plain(gap, titles.locale()) + unit;
        String apart = french ? "écart de " + distance : distance + " apart";
        if (ratio == null || ratio.compareTo(TELLING_RATIO) < 0) {
            return apart;
        }
        String times = Numbers.ratio(ratio, titles.locale());
        return apart + (french ? ", l'un vaut " + times + " fois l'autre" : ", one " + times + " times the other");
    }

    private String value(String side, Map<String, Object> of) {
        String modifier = text(of, side + "modifier");
        return Numbers.value(
                new Quantity(
                        text(of, side + "number"),
                        0,
                        0,
                        decimal(of, side + "min"),
                        decimal(of, side + "max"),
                        modifier == null ? null : Modifier.of(modifier),
                        text(of, side + "unit")),
                titles);
    }

    private String place(String side, Map<String, Object> of) {
        String own = text(of, side + "place." + titles.locale().getLanguage());
        return titles.place(own == null ? text(of, side + "place") : own, text(of, side + "placeId"));
    }

    private static Window window(Map<String, Object> of) {
        String from = text(of, "from");
        return from == null ? null : new Window(LocalDate.parse(from), LocalDate.parse(text(of, "to")));
    }

    private static String text(Map<String, Object> of, String name) {
        Object value = of.get(name);
        return value == null ? null : value.toString();
    }

    private static int number(Map<String, Object> of, String name) {
        return of.get(name) instanceof Number number ? number.intValue() : 0;
    }

    private static BigDecimal decimal(Map<String, Object> of, String name) {
        Object value = of.get(name);
        return value == null ? null : new BigDecimal(value.toString());
    }
}
