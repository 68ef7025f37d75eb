package recoupe.language.time;

import java.util.List;

/** The arguments of a {@link Meaning.Call}, read against what the pattern captured. */
record Arguments(List<Meaning> meanings, List<Capture> captures) {
    /** The days that a phrase of a grammar means in a situation. */
    static Window of(Capture.Phrase phrase, Situation situation) {
        return window(phrase.rule().meaning(), phrase.captures(), situation);
    }

    /** The number at a place; null where the words leave it out. */
    Integer number(int place) {
        if (place >= meanings.size()) {
            return null;
        }
        Meaning meaning = meanings.get(place);
        if (meaning instanceof Meaning.Constant constant) {
            return constant.value();
        }
        return meaning instanceof Meaning.Captured captured
                        && captures.get(captured.index()) instanceof Capture.Value value
                ? value.value()
                : null;
    }

    /** The days that the phrase at a place means. */
    Window window(int place, Situation situation) {
        return window(meanings.get(place), captures, situation);
    }

    private static Window window(Meaning meaning, List<Capture> captures, Situation situation) {
        if (meaning instanceof Meaning.Call call) {
            return call.meaning().window(new Arguments(call.arguments(), captures), situation);
        }
        if (meaning instanceof Meaning.Captured captured
                && captures.get(captured.index()) instanceof Capture.Phrase phrase) {
            return of(phrase, situation);
        }
        throw new IllegalArgumentException("no time is captured at " + meaning);
    }
}
