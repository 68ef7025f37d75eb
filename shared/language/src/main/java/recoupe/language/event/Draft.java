package recoupe.language.event;

import java.util.List;
import recoupe.language.Mention;
import recoupe.language.PlaceMention;
import recoupe.language.Span;
import recoupe.language.Statement;
import recoupe.language.TimeMention;
import recoupe.language.text.Text;
import recoupe.model.Action;
import recoupe.model.AsOf;
import recoupe.model.Attribution;
import recoupe.model.Counted;
import recoupe.model.Evidence;
import recoupe.model.Party;
import recoupe.model.Place;
import recoupe.model.Quantity;
import recoupe.model.Speaker;
import recoupe.model.TimeSpan;

/**
 * A claim that has no number yet.
 *
 * @param at offset that gives the claim its place in the order of the text
 * @param index index of its quantity; -1 without one
 * @param whole index of the quantity of which it counts a part; -1 if of none
 */
record Draft(
        int at,
        int index,
        int whole,
        Evidence evidence,
        Attribution attribution,
        Quantity quantity,
        Counted counted,
        Action action,
        String kind,
        Party actor,
        Party whose,
        Place place,
        TimeSpan time,
        AsOf asOf,
        String statementId,
        double confidence,
        List<String> rules) {
    /** The claim of a statement without a quantity. */
    static Draft of(Statement statement, Text text) {
        Span first = statement.content().get(0);
        Span last = statement.content().get(statement.content().size() - 1);
        return new Draft(
                first.start(),
                -1,
                -1,
                evidence(text, first.start(), last.end()),
                attribution(statement),
                null,
                null,
                Action.OTHER,
                null,
                null,
                null,
                null,
                null,
                null,
                statement.id(),
                statement.confidence(),
                statement.rules());
    }

    /** The same claim, denied by somebody other than its speaker. */
    Draft deniedBy(Speaker denier) {
        Attribution said = attribution;
        Attribution denied = new Attribution(
                said.speaker(),
                said.cue(),
                said.kind(),
                said.via(),
                said.polarity(),
                said.hedged(),
                said.inherited(),
                denier);
        return new Draft(
                at,
                index,
                whole,
                evidence,
                denied,
                quantity,
                counted,
                action,
                kind,
                actor,
                whose,
                place,
                time,
                asOf,
                statementId,
                confidence,
                rules);
    }

    static Evidence evidence(Text text, int start, int end) {
        return new Evidence(start, end, text.content().substring(start, end));
    }

    static Attribution attribution(Statement statement) {
        return new Attribution(
                speaker(statement.speaker()),
                statement.cue() == null ? null : statement.cue().text(),
                statement.kind(),
                statement.via().stream().map(Mention::text).toList(),
                statement.polarity(),
                statement.hedged(),
                statement.inherited(),
                speaker(statement.denier()));
    }

    static Speaker speaker(Mention mention) {
        return mention == null
                ? null
                : new Speaker(
                        mention.text(),
                        mention.name(),
                        mention.id(),
                        mention.side(),
                        mention.kind(),
                        mention.body(),
                        mention.over());
    }

    static Place place(PlaceMention mention) {
        return new Place(mention.text(), mention.id(), mention.within());
    }

    static TimeSpan time(TimeMention mention) {
        return new TimeSpan(mention.text(), mention.from(), mention.to(), mention.granularity());
    }
}
