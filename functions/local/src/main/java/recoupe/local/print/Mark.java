package recoupe.local.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import recoupe.language.Span;
import recoupe.language.Statement;
import recoupe.model.Json;

/**
 * A stretch of a text that a layer of the reading has something to say about.
 *
 * @param layer whose stretch it is
 * @param number the entry's place in its layer, from 0
 * @param start UTF-16 offset in the text
 * @param end offset after the last character
 */
record Mark(Layer layer, int number, int start, int end) {
    /** A layer of the reading, as the page of an explanation shows it. */
    enum Layer {
        SENTENCES("Sentences"),
        QUOTATIONS("Quotations"),
        STATEMENTS("What is said"),
        CLAIMS("Claims"),
        MENTIONS("Speakers, parties"),
        CUES("Cues"),
        QUANTITIES("Quantities"),
        TIMES("Times"),
        PLACES("Places");

        private final String title;

        Layer(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        /** The name in the page's style sheet. */
        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** An entry of a layer with all its fields. */
    record Entry(Layer layer, int number, JsonNode fields) {}

    /** The entries of a layer; cues are those of the statements. */
    static List<Entry> entries(Layer layer, Explanation explanation) {
        List<?> values =
                switch (layer) {
                    case SENTENCES -> explanation.sentences();
                    case QUOTATIONS -> explanation.quotations();
                    case STATEMENTS -> explanation.statements();
                    case CLAIMS -> explanation.claims();
                    case MENTIONS -> explanation.mentions();
                    case CUES ->
                        explanation.statements().stream()
                                .map(Statement::cue)
                                .filter(cue -> cue != null)
                                .toList();
                    case QUANTITIES -> explanation.quantities();
                    case TIMES -> explanation.times();
                    case PLACES -> explanation.places();
                };
        List<Entry> entries = new ArrayList<>();
        for (Object value : values) {
            entries.add(new Entry(layer, entries.size(), Json.MAPPER.valueToTree(value)));
        }
        return entries;
    }

    /** The stretches of an entry; of a statement, what is said. One that stands in the headline has none in the text. */
    static List<Mark> of(Entry entry, Explanation explanation) {
        if (entry.layer() == Layer.STATEMENTS) {
            List<Mark> marks = new ArrayList<>();
            for (Span said : explanation.statements().get(entry.number()).content()) {
                marks.add(new Mark(entry.layer(), entry.number(), said.start(), said.end()));
            }
            return marks;
        }
        JsonNode start = entry.fields().path("start");
        return start.isInt()
                ? List.of(new Mark(
                        entry.layer(),
                        entry.number(),
                        start.asInt(),
                        entry.fields().path("end").asInt()))
                : List.of();
    }
}
