package recoupe.local.print;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import recoupe.comparison.Sentences;
import recoupe.model.Article;
import recoupe.model.ArticleRef;
import recoupe.model.Attribution;
import recoupe.model.Claim;
import recoupe.model.Finding;
import recoupe.model.Quantity;
import recoupe.model.Relation;
import recoupe.model.TimeSpan;

/** The parts of claims and findings in words short enough for a cell, in the reader's language. */
final class Wording {
    private final Locale locale;
    private final Messages messages;
    private final Sentences sentences;

    Wording(Locale locale) {
        this.locale = locale;
        this.messages = Messages.in(locale);
        this.sentences = Sentences.in(locale);
    }

    boolean isInReadersLanguage(Claim claim) {
        return locale.getLanguage().equals(claim.article().language());
    }

    Messages messages() {
        return messages;
    }

    Sentences sentences() {
        return sentences;
    }

    /** Who vouches for it; the article's own voice is told as such. */
    String who(Claim claim) {
        Attribution attribution = claim.attribution();
        if (attribution.speaker() == null) {
            return messages.say("who.article");
        }
        String name = Sentences.inSentence(
                attribution.speaker().name() == null
                        ? attribution.speaker().text()
                        : attribution.speaker().name());
        return attribution.via().isEmpty() ? name : messages.say("who.via", name, String.join(", ", attribution.via()));
    }

    /** The number with its bound; its unit too where the words of what is counted do not have it. */
    String number(Claim claim) {
        Quantity quantity = claim.quantity();
        if (quantity == null) {
            return "";
        }
        boolean inWords = quantity.unit() != null
                && claim.counted() != null
                && claim.counted().text() != null
                && !quantity.unit().equals("%");
        return sentences.number(
                inWords
                        ? new Quantity(
                                quantity.text(),
                                quantity.start(),
                                quantity.end(),
                                quantity.min(),
                                quantity.max(),
                                quantity.modifier(),
                                null)
                        : quantity);
    }

    /** What is counted, in the words and number of the article, or what is said where nothing is counted. */
    String what(Claim claim) {
        if (claim.quantity() == null) {
            return words(claim);
        }
        return claim.counted() == null ? "" : Plurals.noun(claim);
    }

    /** The words of a claim; what is not said to be verbatim stands without marks of quotation, except those in it. */
    private String words(Claim claim) {
        String words = claim.evidence().text().strip();
        boolean marked = !words.isEmpty() && "«“\"„‹‘".indexOf(words.charAt(0)) >= 0;
        return claim.attribution().kind() == Attribution.Kind.DIRECT && !marked
                ? messages.say("evidence.quoted", words)
                : words;
    }

    /** What happened to it, and how firmly it is said. */
    String action(Claim claim) {
        String action =
                claim.action() == null || claim.quantity() == null ? "" : sentences.happened(claim, what(claim));
        Attribution attribution = claim.attribution();
        String firmness =
                switch (attribution.polarity()) {
                    case DENIED -> messages.say("firmness.denied");
                    case HYPOTHETICAL -> messages.say("firmness.hypothetical");
                    case ASSERTED -> attribution.hedged() ? messages.say("firmness.hedged") : "";
                };
        if (firmness.isEmpty()) {
            return action;
        }
        return action.isEmpty() ? "(" + firmness + ")" : action + " (" + firmness + ")";
    }

    String where(Claim claim) {
        return claim.place() == null ? "" : claim.place().text();
    }

    /** One text for all spellings of a place; empty if unsaid. */
    String placeKey(Claim claim) {
        if (claim.place() == null) {
            return "";
        }
        return claim.place().id() == null ? claim.place().text() : claim.place().id();
    }

    /** The window covered: «20–21 Aug 2025» where it is resolved, else the words. */
    String when(Claim claim) {
        TimeSpan time = claim.time();
        if (time == null) {
            return "";
        }
        String days = sentences.days(time.from(), time.to());
        return days.isEmpty() && time.text() != null ? time.text() : days;
    }

    /** How two figures stand, and how loudly that calls for a reader: «conflict, high». */
    String relation(Relation relation, Relation.Alert alert) {
        String word = messages.say("relation." + relation.code());
        return alert == Relation.Alert.HIGH || alert == Relation.Alert.MEDIUM
                ? word + ", " + messages.say("alert." + alert.code())
                : word;
    }

    /** The story's title in the reader's language. */
    String story(Finding finding) {
        return sentences.story(finding.story());
    }

    /** File, outlet and day of an article, as far as they are known, the day of an upload marked. */
    String source(String file, ArticleRef article) {
        List<String> parts = new ArrayList<>();
        if (file != null) {
            parts.add(file);
        }
        if (article.outlet() != null) {
            parts.add(article.outlet());
        }
        String day = published(article);
        parts.add(day.isEmpty() ? messages.say("source.date-unknown") : day);
        return String.join(" · ", parts);
    }

    /** The day of publication as far as it is known, marked where it is the day of the upload. */
    String published(ArticleRef article) {
        if (article.published() == null) {
            return "";
        }
        String day = day(article.published());
        return article.publishedFrom() == Article.DateSource.UPLOAD
                ? day + " (" + messages.say("source.upload") + ")"
                : day;
    }

    private String day(String published) {
        try {
            LocalDate day = LocalDate.parse(published.substring(0, Math.min(10, published.length())));
            return sentences.days(day, day);
        } catch (DateTimeException e) {
            return published;
        }
    }
}
