package recoupe.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import recoupe.model.Article;
import recoupe.model.Claim;
import recoupe.model.Json;

class EngineTest {
    private static final Engine ENGINE = Engine.load();
    private static final String FRENCH = """
            Selon la préfecture, 12 personnes ont été blessées, dont trois grièvement, mardi à Lyon.
            « Nous avons compté 4 500 marcheurs », a dit Anne Morel, porte-parole du collectif. D'après elle, \
            une vingtaine de cars n'étaient pas arrivés ; la police, elle, parle de 2 000 à 2 500 participants.
            """;
    private static final String ENGLISH = """
            At least 12 people were hurt in Leeds on Tuesday, three of them badly, police said. "We counted 4,500 marchers,"
            said Anne Moore, who speaks for the organisers. The council put the figure at between 2,000 and 2,500.
            """;

    private static Article article(String language, String text) {
        return new Article(
                "a1",
                "a.txt",
                null,
                null,
                "Douze blessés à Lyon",
                "2025-03-05",
                Article.DateSource.METADATA,
                language,
                text);
    }

    @Test
    void theSameTextGivesTheSameBytes() {
        assertThat(Json.line(ENGINE.analyse(article("fr", FRENCH)).claims()))
                .isEqualTo(
                        Json.line(Engine.load().analyse(article("fr", FRENCH)).claims()));
    }

    @Test
    void aTextThatStatesNoLanguageIsReadInItsOwn() {
        assertThat(ENGINE.analyse(article(null, FRENCH)).article().language()).isEqualTo("fr");
        assertThat(ENGINE.analyse(article(null, ENGLISH)).article().language()).isEqualTo("en");
    }

    @Test
    void aTextInAnotherLanguageIsRefusedWithTheReason() {
        assertThatThrownBy(() -> ENGINE.analyse(
                        article(null, "Die Polizei hat am Montag mehr als vierzig Menschen in der Stadt gezählt.")))
                .isInstanceOf(UnsupportedLanguageException.class)
                .hasMessageContaining("neither French nor English");
        assertThatThrownBy(() -> ENGINE.analyse(article("de", FRENCH))).hasMessageContaining("«de»");
    }

    @Test
    void aHeadlineGivesClaimsOfItsOwnAfterThoseOfTheBody() {
        Claim last = ENGINE.analyse(article("fr", FRENCH)).claims().stream()
                .filter(Claim::inTitle)
                .findFirst()
                .orElseThrow();
        assertThat(last.quantity().text()).isEqualTo("Douze");
        assertThat(last.evidence().text()).isEqualTo("Douze blessés à Lyon");
    }

    @Property(tries = 300)
    void anyStringIsRead(@ForAll @StringLength(max = 300) String text) {
        for (Language language : Language.values()) {
            holds(ENGINE.analyse(article(language.code(), text)), text);
        }
    }

    @Property(tries = 300)
    void aTextCutAnywhereIsRead(@ForAll @IntRange(max = 400) int from, @ForAll @IntRange(max = 400) int length) {
        for (String text : new String[] {FRENCH, ENGLISH}) {
            int start = Math.min(from, text.length());
            String cut = text.substring(start, Math.min(start + length, text.length()));
            holds(ENGINE.analyse(article(text.equals(FRENCH) ? "fr" : "en", cut)), cut);
        }
    }

    /** Every evidence and quantity stands where it says. */
    private static void holds(Analysis analysis, String text) {
        for (Claim claim : analysis.claims()) {
            if (!claim.inTitle()) {
                assertThat(text.substring(
                                claim.evidence().start(), claim.evidence().end()))
                        .isEqualTo(claim.evidence().text());
                if (claim.quantity() != null) {
                    assertThat(text.substring(
                                    claim.quantity().start(), claim.quantity().end()))
                            .isEqualTo(claim.quantity().text());
                }
            }
        }
    }
}
