package recoupe.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import recoupe.language.Language;
import recoupe.language.Sentence;
import recoupe.language.Span;

/** Builds the base layer of texts in one language. Immutable and safe for threads. */
public final class TextReader {
    private final Language language;
    private final Morphology morphology;
    private final Tagger tagger;
    private final Chunker chunker;

    public TextReader(Language language) {
        this.language = language;
        this.morphology = new Morphology(language);
        this.tagger = new Tagger(language);
        this.chunker = new Chunker(language);
    }

    /** Reads a text; any string will do. */
    public Text read(String content) {
        Morphology.Lookup lookup = morphology.lookup();
        List<Span> spans = new Tokenizer(language, lookup::isWord, lookup::isFunctionWord).tokens(content);
        List<SentenceSplitter.Start> starts = SentenceSplitter.starts(content, spans);
        List<Token> tokens = new ArrayList<>(spans.size());
        List<Sentence> sentences = new ArrayList<>(starts.size());
        int paragraph = -1;
        for (int s = 0; s < starts.size(); s++) {
            int first = starts.get(s).token();
            int end = s + 1 < starts.size() ? starts.get(s + 1).token() : spans.size();
            paragraph += starts.get(s).paragraph() ? 1 : 0;
            tag(content, spans.subList(first, end), s, lookup, tokens);
            int from = spans.get(first).start();
            int to = spans.get(end - 1).end();
            sentences.add(new Sentence(s, paragraph, from, to, content.substring(from, to), first, end));
        }
        List<Token> all = List.copyOf(tokens);
        return new Text(
                content,
                language,
                all,
                List.copyOf(sentences),
                List.copyOf(chunker.nounPhrases(all)),
                List.copyOf(chunker.verbGroups(all)));
    }

    private void tag(String content, List<Span> spans, int sentence, Morphology.Lookup lookup, List<Token> out) {
        int n = spans.size();
        String[] texts = new String[n];
        String[] norms = new String[n];
        List<List<Reading>> readings = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            texts[i] = content.substring(spans.get(i).start(), spans.get(i).end());
            norms[i] = texts[i].toLowerCase(Locale.ROOT)
                    .replace('’', '\'')
                    .replace('ʼ', '\'')
                    .replace('‑', '-')
                    .replace('‐', '-');
            Reading shape = Tagset.ofShape(texts[i]);
            readings.add(shape != null ? List.of(shape) : lookup.readings(texts[i], norms[i]));
        }
        Reading[] chosen = tagger.choose(texts, norms, readings);
        for (int i = 0; i < n; i++) {
            out.add(new Token(
                    out.size(),
                    spans.get(i).start(),
                    spans.get(i).end(),
                    texts[i],
                    norms[i],
                    sentence,
                    readings.get(i),
                    chosen[i]));
        }
    }
}
