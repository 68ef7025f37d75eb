package recoupe.local.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimLinesTest {
    /** As little as a claim can say, with a container of its place as older claims have it. */
    private static final String CLAIM = """
            {"file": "a/été.txt", "claimId": "a.0", "article": {"id": "a", "published": "2026-03-02"},
             "evidence": {"start": 0, "end": 4, "text": "44 drones"}, "attribution": {"kind": "none", "polarity": "asserted"},
             "quantity": {"text": "44", "start": 0, "end": 2, "min": 44, "max": 44, "modifier": "exact"},
             "counted": {"lemma": "drone"}, "action": "intercept", "place": {"text": "Kyïv", "within": "ua"}}""".replace("\n", "");

    private static List<ClaimLines.Line> read(String text, Charset charset) throws IOException {
        List<ClaimLines.Line> lines = new ArrayList<>();
        try (ClaimLines in = new ClaimLines(new ByteArrayInputStream(text.getBytes(charset)))) {
            for (ClaimLines.Line line = in.read(); line != null; line = in.read()) {
                lines.add(line);
            }
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "%s\n", "\uFEFF%s\n", "\n \n%s\r\n\r\n", "\t%s"})
    void aClaimIsReadWhateverStandsAroundIt(String frame) throws IOException {
        List<ClaimLines.Line> lines = read(frame.formatted(CLAIM), StandardCharsets.UTF_8);
        assertThat(lines).hasSize(1).first().isInstanceOf(ClaimLines.Line.Read.class);
        ClaimLines.Line.Read read = (ClaimLines.Line.Read) lines.get(0);
        assertThat(read.number())
                .isEqualTo((int) frame.substring(0, frame.indexOf('%'))
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        + 1);
        assertThat(read.file()).isEqualTo("a/été.txt");
        assertThat(read.claim().place().within()).containsExactly("ua");
        assertThat(read.claim().attribution().speaker()).isNull();
        assertThat(read.claim().rules()).isEmpty();
    }

    @Test
    void anEmptyFileHasNoClaims() throws IOException {
        assertThat(read("", StandardCharsets.UTF_8)).isEmpty();
        assertThat(read("\uFEFF", StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "intercept"                    | "fly"                   | action: «fly» is none of launch, intercept, suppress
                    "min": 44                      | "min": "many"           | quantity.min: «many» is no number
                    "2026-03-02"                   | "yesterday!"            | article.published is no day such as
                    "claimId": "a.0",              | ``                      | no claim: it lacks claimId
                    "modifier": "exact"            | "modifier": null        | no claim: it lacks quantity.modifier
                    "counted": {"lemma": "drone"}  | "counted": 7            | counted has another form than in a claim
                    "place"                        | "time": {"from": "2026-02-30"}, "place" | time.from is no day such as
                    "action"                       | action                  | no JSON: Unexpected character
                    {"file"                        | [1]                     | no JSON
                    {"file"                        | {} {"file"              | more than one JSON value
                    """)
    void aBadLineSaysWhatIsWrongAndTheRestGoesOn(String words, String instead, String reason) throws IOException {
        List<ClaimLines.Line> lines =
                read(CLAIM + "\n" + CLAIM.replace(words, instead) + "\n" + CLAIM, StandardCharsets.UTF_8);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).isInstanceOf(ClaimLines.Line.Failed.class);
        assertThat(lines.get(1).number()).isEqualTo(2);
        assertThat(((ClaimLines.Line.Failed) lines.get(1)).reason()).startsWith(reason);
        assertThat(lines.get(2)).isInstanceOf(ClaimLines.Line.Read.class);
    }

    @Test
    void anArrayOfClaimsIsToldWhatIsExpected() throws IOException {
        List<ClaimLines.Line> lines = read("[" + CLAIM + "]", StandardCharsets.UTF_8);
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).toString()).contains("one a line, as extract --format jsonl writes them");
    }

    @Test
    void anotherCharacterSetIsNoticed() throws IOException {
        List<ClaimLines.Line> lines = read(CLAIM, StandardCharsets.ISO_8859_1);
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).toString()).contains("not in UTF-8");
    }
}
