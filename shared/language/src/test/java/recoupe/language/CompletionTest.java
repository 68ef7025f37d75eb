package recoupe.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recoupe.model.Article;
import recoupe.model.ArticleRef;
import recoupe.model.Attribution;
import recoupe.model.Claim;
import recoupe.model.Counted;
import recoupe.model.Party;
import recoupe.model.Place;
import recoupe.model.Speaker;

class CompletionTest {
    private static final Engine ENGINE = Engine.load();
    private static final Completion COMPLETION = ENGINE.completion();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Le ministre turc de l'Intérieur, Ali Yerlikaya, a fait état mardi de 12 blessés à Istanbul. Yerlikaya compte aussi 37 interpellations dans la capitale.",
                "fr | Kiev dit avoir abattu lundi 54 drones russes au-dessus de Kharkiv. Le ministère russe de la Défense a annoncé 12 morts.",
                "fr | La préfecture du Puy-de-Dôme a compté samedi 800 manifestants à Clermont-Ferrand. La CGT en revendique 1 500.",
                "en | Turkish Interior Minister Ali Yerlikaya said on Tuesday that 12 people were hurt in Istanbul. Yerlikaya counted 37 arrests.",
                "en | West Yorkshire Police said 12 people were arrested in Leeds on Monday after a protest.",
                "en | Kyiv said on Monday it had shot down 54 Russian drones over Kharkiv.",
            })
    void claimsWithoutIdentitiesGetBackThoseThatTheEngineReads(String language, String text) {
        List<Claim> read = ENGINE.analyse(new Article(
                        "a", "a", null, null, null, "2025-03-05", Article.DateSource.METADATA, language, text))
                .claims();
        List<Claim> completed =
                COMPLETION.complete(read.stream().map(CompletionTest::bare).toList());
        assertThat(read).isNotEmpty();
        assertThat(completed).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"given, xx, given.body", "yerlikaya, tr, tr.interior-ministry"})
    void whatIsGivenStays(String id, String side, String body) {
        Claim read = ENGINE.analyse(new Article(
                        "a",
                        "a",
                        null,
                        null,
                        null,
                        "2025-03-05",
                        Article.DateSource.METADATA,
                        "fr",
                        "Le ministre turc de l'Intérieur, Ali Yerlikaya, a compté 12 blessés à Istanbul."))
                .claims()
                .get(0);
        Claim given = with(read, new Speaker("Ali Yerlikaya", "Ali Yerlikaya", id, side, null, body, null));
        Speaker completed =
                COMPLETION.complete(List.of(given)).get(0).attribution().speaker();
        assertThat(List.of(completed.id(), completed.side(), completed.body())).isEqualTo(List.of(id, side, body));
    }

    private static Claim bare(Claim c) {
        Speaker s = c.attribution().speaker();
        return with(c, s == null ? null : new Speaker(s.text(), s.name(), null, null, null, null, null));
    }

    private static Claim with(Claim c, Speaker speaker) {
        ArticleRef r = c.article();
        Attribution a = c.attribution();
        return new Claim(
                c.claimId(),
                new ArticleRef(
                        r.id(), r.outlet(), r.url(), r.title(), r.published(), r.publishedFrom(), r.language(), null),
                c.evidence(),
                c.inTitle(),
                new Attribution(
                        speaker, a.cue(), a.kind(), a.via(), a.polarity(), a.hedged(), a.inherited(), a.denier()),
                c.quantity(),
                c.counted() == null
                        ? null
                        : new Counted(c.counted().text(), c.counted().lemma(), null, null),
                c.action(),
                null,
                c.actor() == null ? null : new Party(c.actor().text(), null, null),
                null,
                c.place() == null ? null : new Place(c.place().text(), null, null),
                c.time(),
                null,
                c.partOf(),
                c.repeats(),
                c.statementId(),
                c.confidence(),
                c.rules());
    }
}
