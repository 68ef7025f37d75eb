package recoupe.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import recoupe.local.files.ClaimLines;
import recoupe.local.files.Reading;
import recoupe.local.files.Readings;
import recoupe.local.print.Terminal;
import recoupe.model.Claim;

/** The claims that are to be compared, gathered from articles or from lines of claims, each with the file that it comes from. */
final class Gathering {
    private static final Path STANDARD_INPUT = Path.of("-");

    private final Terminal terminal;
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Map<String, String> fileOfClaim = new HashMap<>();
    private boolean whole = true;

    Gathering(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Takes the claims of articles; what cannot be read is complained of. */
    void take(Readings.InOrder readings) {
        while (readings.hasNext()) {
            Reading reading = readings.next();
            if (reading instanceof Reading.Read read) {
                read.analysis().claims().forEach(claim -> put(read.file(), claim));
            } else if (reading instanceof Reading.Failed failed) {
                complain(failed.file(), failed.reason());
            }
        }
    }

    /** Takes the claims of a file, or of the standard input for «-»; lines that hold none are complained of. */
    void take(Path file) {
        boolean piped = file.equals(STANDARD_INPUT);
        String name = piped ? "standard input" : file.toString();
        try (InputStream in = piped ? terminal.in() : Files.newInputStream(file);
                ClaimLines lines = new ClaimLines(in)) {
            for (ClaimLines.Line line = lines.read(); line != null; line = lines.read()) {
                if (line instanceof ClaimLines.Line.Read read) {
                    take(read, name);
                } else if (line instanceof ClaimLines.Line.Failed failed) {
                    complain(name + ":" + failed.number(), failed.reason());
                }
            }
        } catch (NoSuchFileException e) {
            throw new Failure("error.of-file", name, terminal.messages().say("error.no-such-file")).because(e);
        } catch (IOException e) {
            throw new Failure("error.of-file", name, terminal.messages().say("error.cannot-read", e.getMessage()))
                    .because(e);
        }
    }

    /** One claim said twice is one claim; two claims under one id cannot be told apart. */
    private void take(ClaimLines.Line.Read read, String name) {
        Claim known = claims.get(read.claim().claimId());
        if (known == null) {
            put(read.file(), read.claim());
        } else if (!known.equals(read.claim())) {
            complain(
                    name + ":" + read.number(),
                    terminal.messages().say("error.another-claim", read.claim().claimId()));
        }
    }

    private void put(String file, Claim claim) {
        claims.put(claim.claimId(), claim);
        fileOfClaim.put(claim.claimId(), file);
    }

    private void complain(String where, String reason) {
        terminal.complain(where, reason);
        whole = false;
    }

    List<Claim> claims() {
        return List.copyOf(claims.values());
    }

    /** The file of a claim, as the user gave it; null if none is known. */
    String fileOf(Claim claim) {
        return fileOfClaim.get(claim.claimId());
    }

    /** In how many articles the claims stand. */
    long articles() {
        return claims.values().stream()
                .map(claim -> claim.article().id())
                .distinct()
                .count();
    }

    /** Whether nothing failed. */
    boolean whole() {
        return whole;
    }
}
