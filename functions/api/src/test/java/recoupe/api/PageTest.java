package recoupe.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import recoupe.api.Gateway.Answer;

class PageTest {
    private final Gateway gateway = new Newsroom().gateway();

    @Test
    void isHtmlInPlainEnglish() {
        Answer page = gateway.get("/");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.headers()).containsEntry("content-type", "text/html; charset=utf-8");
        assertThat(page.body()).contains("<html lang=\"en\">", "Who said what");
    }

    @Test
    void everyPartThatItNamesIsServed() {
        List<String> parts = Pattern.compile("(?:href|src)=\"([^\"#:]+)\"")
                .matcher(gateway.get("/").body())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(parts).contains("page.css", "page.js", "openapi.json", "claims");
        assertThat(parts)
                .allSatisfy(part -> assertThat(gateway.get("/" + part).status()).isEqualTo(200));
    }

    @Test
    void holdsToItsOwnPolicy() {
        String page = gateway.get("/").body();
        assertThat(page).doesNotContain("<style", "style=", "onclick", "http:", "https:");
        assertThat(Pattern.compile("<script[^>]*>").matcher(page).results().map(MatchResult::group))
                .containsExactly("<script src=\"page.js\" defer>");
    }

    @Test
    void neverMakesMarkupOfWhatArticlesSay() {
        assertThat(gateway.get("/page.js").body())
                .doesNotContain(
                        "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "setAttribute('on");
    }
}
