package recoupe.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import recoupe.language.place.Folded;
import recoupe.model.Article;
import recoupe.model.ArticleRef;
import recoupe.model.Attribution;
import recoupe.model.Claim;
import recoupe.model.Counted;
import recoupe.model.Event;
import recoupe.model.Party;
import recoupe.model.Place;
import recoupe.model.Speaker;

/**
 * Completes claims that come without identities, as a person annotates them: what is null is read from their own words by the readers
 * that read articles. Nothing that is given is changed. Immutable and safe for threads.
 */
public final class Completion {
    private final Engine engine;

    Completion(Engine engine) {
        this.engine = engine;
    }

    /**
     * The claims in the order given, completed. Claims of one article are read together, so that a name tells its office and «la
     * capitale» its country wherever another claim's evidence does.
     *
     * @throws UnsupportedLanguageException if an article is in neither French nor English
     */
    public List<Claim> complete(List<Claim> claims) {
        Map<String, List<Claim>> articles = new LinkedHashMap<>();
        claims.forEach(c -> articles.computeIfAbsent(c.article().id(), id -> new ArrayList<>())
                .add(c));
        Map<Claim, Claim> completed = new java.util.IdentityHashMap<>();
        for (List<Claim> article : articles.values()) {
            Reading reading = new Reading(article);
            article.forEach(claim -> completed.put(claim, reading.complete(claim)));
        }
        return claims.stream().map(completed::get).toList();
    }

    /** One article's claims, read again from their evidence. */
    private final class Reading {
        private final Engine.Stages stages;
        private final Evidences evidences;
        private final Analysis analysis;
        private final Event event;
        private final String land;
        private final Map<String, Mention> mentions = new HashMap<>();
        private final Map<String, PlaceMention> places = new HashMap<>();

        Reading(List<Claim> claims) {
            ArticleRef ref = claims.get(0).article();
            this.evidences = Evidences.of(claims);
            Article article = new Article(
                    ref.id(),
                    ref.id(),
                    ref.outlet(),
                    ref.url(),
                    ref.title(),
                    ref.published(),
                    ref.publishedFrom() == null ? Article.DateSource.NONE : ref.publishedFrom(),
                    ref.language(),
                    evidences.text());
            Language language = engine.languageOf(article);
            this.stages = engine.stages(language);
            String told = most(claims);
            this.analysis = stages.read(article.in(language.code()), told);
            String spoken = stages.land(evidences.text());
            this.land = spoken == null ? told : spoken;
            this.event = ref.event() == null ? analysis.event() : ref.event();
            Stream.concat(
                            analysis.mentions().stream(),
                            analysis.statements().stream().flatMap(s -> Stream.of(s.speaker(), s.denier())))
                    .filter(Objects::nonNull)
                    .forEach(mention -> {
                        mentions.putIfAbsent(Folded.of(mention.text()), mention);
                        mentions.putIfAbsent(Folded.of(mention.name()), mention);
                    });
            for (PlaceMention place : analysis.places()) {
                places.putIfAbsent(Folded.of(place.text()), place);
            }
        }

        /** The country that the claims themselves name most; null if none stands out. */
        private String most(List<Claim> claims) {
            Map<String, Integer> counts = new HashMap<>();
            for (Claim claim : claims) {
                Event given = claim.article().event();
                tally(counts, country(claim.place()));
                tally(counts, given == null ? null : country(given.place()));
                Speaker speaker = claim.attribution().speaker();
                tally(counts, speaker == null ? null : speaker.side());
            }
            List<Map.Entry<String, Integer>> ranked = counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .toList();
            boolean clear = ranked.size() == 1
                    || ranked.size() > 1
                            && ranked.get(0).getValue() >= 2 * ranked.get(1).getValue();
            return clear ? ranked.get(0).getKey() : null;
        }

        Claim complete(Claim c) {
            Claim same = same(c);
            ArticleRef ref = c.article();
            ArticleRef told = new ArticleRef(
                    ref.id(),
                    ref.outlet(),
                    ref.url(),
                    ref.title(),
                    ref.published(),
                    ref.publishedFrom(),
                    ref.language(),
                    ref.event() == null ? event : ref.event());
            return new Claim(
                    c.claimId(),
                    told,
                    c.evidence(),
                    c.inTitle(),
                    attribution(c.attribution()),
                    c.quantity(),
                    counted(c.counted(), same),
                    c.action(),
                    given(c.kind(), same, Claim::kind),
                    party(c.actor()),
                    c.whose() == null ? given(null, same, Claim::whose) : party(c.whose()),
                    place(c.place()),
                    c.time(),
                    given(c.asOf(), same, Claim::asOf),
                    c.partOf(),
                    c.repeats(),
                    c.statementId(),
                    c.confidence(),
                    c.rules());
        }

        /** The claim that the engine reads from the same number; null if it reads none there. */
        private Claim same(Claim c) {
            if (c.quantity() == null) {
                return null;
            }
            int at = c.inTitle()
                    ? c.quantity().start()
                    : evidences.at(c.quantity().start());
            return analysis.claims().stream()
                    .filter(o -> o.inTitle() == c.inTitle()
                            && o.quantity() != null
                            && o.quantity().start() == at)
                    .findFirst()
                    .orElse(null);
        }

        private static <T> T given(T value, Claim same, Function<Claim, T> read) {
            return value != null || same == null ? value : read.apply(same);
        }

        private Attribution attribution(Attribution a) {
            return new Attribution(
                    speaker(a.speaker()),
                    a.cue(),
                    a.kind(),
                    a.via(),
                    a.polarity(),
                    a.hedged(),
                    a.inherited(),
                    speaker(a.denier()));
        }

        private Speaker speaker(Speaker s) {
            if (s == null) {
                return null;
            }
            Speaker full = s;
            for (String words : new String[] {s.text(), s.name()}) {
                full = words == null ? full : with(full, mentions.get(Folded.of(words)));
            }
            for (String words : new String[] {s.name(), s.text()}) {
                full = words == null ? full : with(full, stages.named(words, land));
            }
            return full;
        }

        /** What a mention knows of a speaker, unless it is another one's or stands for another identity. */
        private static Speaker with(Speaker s, Mention m) {
            if (m == null || s.id() != null && m.id() != null && !s.id().equals(m.id())) {
                return s;
            }
            return new Speaker(
                    s.text(),
                    s.name(),
                    s.id() == null ? m.id() : s.id(),
                    s.side() == null ? m.side() : s.side(),
                    s.kind() == null ? m.kind() : s.kind(),
                    s.body() == null ? m.body() : s.body(),
                    s.over() == null ? m.over() : s.over());
        }

        private Party party(Party p) {
            if (p == null || p.text() == null || p.id() != null && p.side() != null) {
                return p;
            }
            Speaker read = speaker(new Speaker(p.text(), p.text(), p.id(), p.side(), null, null, null));
            return new Party(p.text(), read.id(), read.side());
        }

        private Place place(Place p) {
            if (p == null || p.text() == null || p.id() != null && !p.within().isEmpty()) {
                return p;
            }
            PlaceMention read = places.get(Folded.of(p.text()));
            read = read == null || read.id() == null ? stages.placed(p.text(), land) : read;
            if (read == null || p.id() != null && !p.id().equals(read.id())) {
                return p.id() == null || !p.within().isEmpty() ? p : new Place(p.text(), p.id(), stages.around(p.id()));
            }
            List<String> within = p.within().isEmpty() ? read.within() : grown(p.within(), read.within());
            return new Place(p.text(), p.id() == null ? read.id() : p.id(), within);
        }

        /** A chain that was given with its country alone grows its links where the country is the same. */
        private static List<String> grown(List<String> given, List<String> read) {
            boolean more = read.size() > given.size()
                    && read.subList(read.size() - given.size(), read.size()).equals(given);
            return more ? read : given;
        }

        private Counted counted(Counted c, Claim same) {
            if (c == null || c.type() != null && c.side() != null) {
                return c;
            }
            Counted read = same == null ? null : same.counted();
            boolean agrees = read != null && (c.lemma() == null || Objects.equals(c.lemma(), read.lemma()));
            String words = c.text() == null ? c.lemma() : c.text();
            Counted own = words == null ? null : stages.counted(words);
            String type = c.type() == null && agrees ? read.type() : c.type();
            String side = c.side() == null && agrees ? read.side() : c.side();
            return new Counted(
                    c.text(),
                    c.lemma(),
                    type == null && own != null ? own.type() : type,
                    side == null && own != null ? own.side() : side);
        }
    }

    private static String country(Place place) {
        if (place == null) {
            return null;
        }
        return place.within().isEmpty()
                ? place.id()
                : place.within().get(place.within().size() - 1);
    }

    private static void tally(Map<String, Integer> counts, String land) {
        if (land != null && land.length() == 2) {
            counts.merge(land, 1, Integer::sum);
        }
    }
}
