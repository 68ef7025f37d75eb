package recoupe.local.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import recoupe.language.Analysis;
import recoupe.language.PlaceMention;
import recoupe.language.Quotation;
import recoupe.language.Sentence;
import recoupe.language.TimeMention;
import recoupe.model.Article;
import recoupe.model.TimeSpan;

class ExplanationPageTest {
    private static final String HOSTILE = "\"><script>alert('1')</script><img src=x onerror=alert(1)>&amp;";
    private static final String TEXT = "À Kiev, jeudi, «" + HOSTILE + "».\nDeuxième alinéa 😀 à Kiev.";

    private static Document page(Analysis... analyses) {
        StringWriter out = new StringWriter();
        try (ExplanationPrinter printer = ExplanationPrinter.of("html", new PrintWriter(out), true)) {
            for (Analysis analysis : analyses) {
                printer.print(Explanation.of(HOSTILE, analysis));
            }
        }
        return Jsoup.parse(out.toString());
    }

    private static Analysis hostile() {
        int quote = TEXT.indexOf('«');
        int close = TEXT.indexOf('»') + 1;
        return new Analysis(
                new Article("id", HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, Article.DateSource.METADATA, "fr", TEXT),
                List.of(new Sentence(0, 0, 0, TEXT.length(), TEXT, 0, 1)),
                List.of(new Quotation(
                        quote, close, TEXT.substring(quote, close), quote + 1, close - 1, 0, Quotation.Kind.SPEECH)),
                List.of(),
                List.of(new TimeMention(
                        8,
                        13,
                        "jeudi",
                        LocalDate.of(2025, 8, 21),
                        LocalDate.of(2025, 8, 21),
                        TimeSpan.Granularity.DAY,
                        List.of(HOSTILE))),
                List.of(new PlaceMention(2, 6, "Kiev", HOSTILE, List.of(), List.of())),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    @Test
    void the_text_of_the_page_is_the_text_of_the_article() {
        List<String> paragraphs = page(hostile()).select(".text p").stream()
                .map(Element::wholeText)
                .toList();
        assertThat(String.join("\n", paragraphs)).isEqualTo(TEXT);
    }

    @Test
    void nothing_in_an_article_becomes_a_part_of_the_page() {
        Document page = page(hostile(), hostile());
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img, iframe, object, link, base, form")).isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey().toLowerCase(java.util.Locale.ROOT)))
                .noneMatch(name -> name.startsWith("on"));
    }

    @Test
    void the_policy_of_the_page_lets_only_its_own_script_and_style_work() throws Exception {
        Document page = page(hostile());
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe");
        assertThat(policy).contains(hash(page.select("script").first().data()));
        assertThat(policy).contains(hash(page.select("style").first().data()));
    }

    @Test
    void overlapping_layers_are_all_told_at_the_words_that_they_share() {
        Element place = page(hostile()).select(".text .places").first();
        assertThat(place.wholeText()).isEqualTo("Kiev");
        assertThat(place.classNames()).contains("places", "sentences");
        assertThat(place.attr("data-entries").split(" "))
                .allSatisfy(id -> assertThat(page(hostile()).getElementById(id)).isNotNull());
    }

    @Test
    void every_id_stands_once() {
        List<String> ids = page(hostile(), hostile()).select("[id]").eachAttr("id");
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }

    private static String hash(String text) throws Exception {
        return "'sha256-"
                + Base64.getEncoder()
                        .encodeToString(
                                MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)))
                + "'";
    }
}
