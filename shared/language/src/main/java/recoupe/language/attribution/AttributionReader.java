package recoupe.language.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import recoupe.language.Language;
import recoupe.language.Mention;
import recoupe.language.QuantityMention;
import recoupe.language.Quotation;
import recoupe.language.Sentence;
import recoupe.language.Span;
import recoupe.language.Statement;
import recoupe.language.place.Countries;
import recoupe.language.text.Form;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.language.text.VerbGroup;
import recoupe.model.Attribution;
import recoupe.model.Speaker;

/**
 * Reads who says what in a text: sieves find the utterances of each sentence, the precise ones first; their contents are drawn side by
 * side; pronouns and short forms are resolved in the order of the text. Immutable and safe for threads.
 */
public final class AttributionReader {
    private final Lexicon lexicon;
    private final Identities identities;
    private final Standings standings;

    public AttributionReader(Language language) {
        this.lexicon = new Lexicon(language);
        Countries countries = Countries.load();
        this.identities = new Identities(language, countries);
        this.standings = new Standings(lexicon, identities, countries);
    }

    /** The statements in the order of the text. */
    public List<Statement> read(Text text, List<Quotation> quotations, List<QuantityMention> quantities) {
        return read(text, quotations, quantities, null);
    }

    /**
     * The statements in the order of the text.
     *
     * @param land the country that the text speaks of; null if none stands out
     */
    public List<Statement> read(Text text, List<Quotation> quotations, List<QuantityMention> quantities, String land) {
        return new Pass(new Scene(text, quotations, quantities, lexicon, identities, standings, land)).read();
    }

    /** One text's reading. */
    private static final class Pass {
        private final Scene scene;
        private final Text text;
        private final VerbSieve verbs;
        private final FrameSieve frames;
        private final FigureSieve figures;
        private final ContentBounds bounds;
        private final Relays relays;
        private final Continuations continuations;
        private final List<Statement> statements = new ArrayList<>();

        Pass(Scene scene) {
            this.scene = scene;
            this.text = scene.text;
            this.verbs = new VerbSieve(scene);
            this.frames = new FrameSieve(scene);
            this.figures = new FigureSieve(scene);
            this.bounds = new ContentBounds(scene);
            this.relays = new Relays(scene);
            this.continuations = new Continuations(scene);
        }

        List<Statement> read() {
            for (Sentence sentence : scene.sentences()) {
                List<Utterance> found = new ArrayList<>();
                for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                    Utterance utterance = at(i, found, sentence);
                    if (utterance != null) {
                        found.add(utterance);
                        spoke(utterance);
                    }
                }
                Party relaying = verbs.relaying(sentence);
                List<Utterance> drawn = bounds.draw(found, sentence);
                if (drawn.isEmpty()) {
                    drawn = continuations.carriedTo(sentence);
                } else {
                    continuations.spoke(drawn, sentence);
                }
                for (Utterance utterance : drawn) {
                    Speaking cited = verbs.cited(sentence);
                    if (cited != null && relaying == utterance.party) {
                        utterance.party = cited.party();
                        utterance.speaker = cited.mention();
                    }
                    if (relaying != null && relaying != utterance.party) {
                        utterance.via.add(relaying);
                    }
                    relays.find(utterance, sentence);
                    statements.add(statement(utterance));
                    spoke(utterance);
                }
            }
            dropCovered();
            statements.sort(Comparator.comparingInt(Statement::start).thenComparingInt(Statement::end));
            List<Statement> numbered = new ArrayList<>();
            for (Statement s : statements) {
                numbered.add(new Statement(
                        "s" + numbered.size(),
                        s.start(),
                        s.end(),
                        s.text(),
                        s.speaker(),
                        s.cue(),
                        s.content(),
                        s.kind(),
                        s.polarity(),
                        s.hedged(),
                        s.inherited(),
                        s.via(),
                        s.denier(),
                        s.confidence(),
                        s.rules()));
            }
            return List.copyOf(numbered);
        }

        /** Drops what was carried over where a later speaker turns out to have said it. */
        private void dropCovered() {
            BitSet named = new BitSet();
            for (Statement s : statements) {
                if (!s.inherited()) {
                    s.content().forEach(c -> named.set(c.start(), c.end()));
                }
            }
            statements.removeIf(
                    s -> s.inherited() && named.get(s.content().get(0).start()));
        }

        /** The utterance that starts at a token, by the most precise sieve. */
        private Utterance at(int token, List<Utterance> found, Sentence sentence) {
            Utterance utterance = frames.at(token, sentence);
            if (utterance == null) {
                utterance = figures.at(token, sentence);
            }
            if (utterance == null && !found.isEmpty()) {
                utterance = verbs.gapped(token, found.get(found.size() - 1), sentence);
            }
            return utterance == null ? verbs.at(token, sentence) : utterance;
        }

        private void spoke(Utterance utterance) {
            if (utterance.speaker.kind() != Speaker.Kind.MEDIA || scene.referents.lastSpeaker() == null) {
                scene.referents.spoke(utterance.party, utterance.coreFirst);
            }
        }

        private Statement statement(Utterance u) {
            List<Span> content = new ArrayList<>();
            int start = text.token(u.coreFirst).start();
            int end = text.token(u.coreEnd - 1).end();
            for (int[] c : u.content) {
                Span span =
                        new Span(text.token(c[0]).start(), text.token(c[1] - 1).end());
                content.add(span);
                start = Math.min(start, span.start());
                end = Math.max(end, span.end());
            }
            int cueStart = text.token(u.saidFirst).start();
            int cueEnd = text.token(Math.max(u.saidFirst, u.saidEnd - 1)).end();
            Statement.Cue cue =
                    new Statement.Cue(cueStart, cueEnd, text.content().substring(cueStart, cueEnd), u.lemma);
            Attribution.Kind kind = kind(u);
            List<String> rules = new ArrayList<>();
            rules.add((kind == Attribution.Kind.DIRECT ? Sieve.DIRECT_QUOTATION : u.sieve).rule());
            rules.addAll(u.rules);
            if (u.resolved) {
                rules.add("attribution: speaker resolved");
            }
            Mention speaker = scene.cast.latest(u.speaker, u.party);
            return new Statement(
                    "",
                    start,
                    end,
                    text.content().substring(start, end),
                    speaker,
                    cue,
                    List.copyOf(content),
                    kind,
                    polarity(u),
                    hedged(u),
                    u.inherited,
                    u.via.stream().map(p -> p.mention).toList(),
                    null,
                    u.sieve.confidence * (u.resolved ? 0.95 : 1),
                    List.copyOf(rules));
        }

        private Attribution.Kind kind(Utterance u) {
            int quoted = 0;
            int all = 0;
            for (int[] c : u.content) {
                for (int i = c[0]; i < c[1]; i++) {
                    all++;
                    quoted += scene.quotationAt(i) == null ? 0 : 1;
                }
            }
            if (quoted == 0) {
                return Attribution.Kind.INDIRECT;
            }
            boolean opens = scene.quotationAt(u.content.get(0)[0]) != null;
            boolean clause = u.content.stream().anyMatch(c -> scene.hasFiniteVerb(c[0], c[1]));
            return opens && clause && quoted * 5 >= all * 4 ? Attribution.Kind.DIRECT : Attribution.Kind.MIXED;
        }

        private Attribution.Polarity polarity(Utterance u) {
            return switch (u.stance) {
                case DENY -> Attribution.Polarity.DENIED;
                case DEMAND, PLAN -> Attribution.Polarity.HYPOTHETICAL;
                default -> looksAhead(u) ? Attribution.Polarity.HYPOTHETICAL : Attribution.Polarity.ASSERTED;
            };
        }

        /** Every verb of the content stands in the future. */
        private boolean looksAhead(Utterance u) {
            boolean ahead = false;
            for (int[] c : u.content) {
                for (int i = c[0]; i < c[1]; i++) {
                    VerbGroup group = text.verbGroupAt(i);
                    if (group == null || group.first() != i || !group.isFinite()) {
                        continue;
                    }
                    boolean future = group.form() == Form.FUTURE
                            || "will".equals(group.modal())
                            || "shall".equals(group.modal());
                    if (!future) {
                        return false;
                    }
                    ahead = true;
                }
            }
            return ahead;
        }

        /** The hearsay conditional of the past, or a word of hearsay. */
        private boolean hedged(Utterance u) {
            for (int[] c : u.content) {
                for (int i = c[0]; i < c[1]; i++) {
                    if (scene.lexicon.hearsay.at(text, i) != null) {
                        return true;
                    }
                    VerbGroup group = text.verbGroupAt(i);
                    if (scene.french
                            && group != null
                            && group.first() == i
                            && group.form() == Form.CONDITIONAL
                            && group.perfect()) {
                        return true;
                    }
                }
            }
            Token cue = text.token(
                    Math.max(u.cueFirst, Math.min(u.cueEnd, text.tokens().size()) - 1));
            VerbGroup group = text.verbGroupAt(cue.index());
            return scene.french && group != null && group.form() == Form.CONDITIONAL;
        }
    }
}
