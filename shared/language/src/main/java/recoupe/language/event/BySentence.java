package recoupe.language.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import recoupe.language.Sentence;
import recoupe.language.text.Text;

/** The things of a text by the sentence that they stand in, so that a claim looks at its own surroundings only. */
final class BySentence<T> {
    /** How many sentences back a claim may take something over. */
    private static final int BACK = 20;

    private final Text text;
    private final List<List<T>> sentences;

    private BySentence(Text text) {
        this.text = text;
        this.sentences = new ArrayList<>(Collections.nCopies(text.sentences().size(), List.of()));
    }

    /** Things that stand in the sentence in which they start. */
    static <T> BySentence<T> of(Text text, List<T> things, ToIntFunction<T> start) {
        return of(text, things, start, start);
    }

    /** Things that stand in each sentence from their start to their last character. */
    static <T> BySentence<T> of(Text text, List<T> things, ToIntFunction<T> start, ToIntFunction<T> last) {
        BySentence<T> index = new BySentence<>(text);
        for (T thing : things) {
            int end = index.sentenceAt(last.applyAsInt(thing));
            for (int i = index.sentenceAt(start.applyAsInt(thing)); i <= end; i++) {
                index.add(i, thing);
            }
        }
        return index;
    }

    private void add(int sentence, T thing) {
        if (sentences.get(sentence).isEmpty()) {
            sentences.set(sentence, new ArrayList<>());
        }
        sentences.get(sentence).add(thing);
    }

    /** Index of the last sentence that starts at or before an offset. */
    private int sentenceAt(int offset) {
        int low = 0;
        int high = text.sentences().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (text.sentences().get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    List<T> in(Sentence sentence) {
        return sentences.get(sentence.index());
    }

    List<T> at(int offset) {
        return sentences.isEmpty() ? List.of() : sentences.get(sentenceAt(offset));
    }

    /** The last fitting thing before a sentence, in its paragraph or some before it; null if there is none within reach. */
    T lastBefore(Sentence sentence, int paragraphs, Predicate<T> fits) {
        int first = Math.max(0, sentence.index() - BACK);
        for (int i = sentence.index() - 1; i >= first; i--) {
            if (text.sentences().get(i).paragraph() < sentence.paragraph() - paragraphs) {
                return null;
            }
            List<T> here = sentences.get(i);
            for (int k = here.size() - 1; k >= 0; k--) {
                if (fits.test(here.get(k))) {
                    return here.get(k);
                }
            }
        }
        return null;
    }
}
