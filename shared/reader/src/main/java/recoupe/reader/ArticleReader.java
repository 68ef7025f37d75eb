package recoupe.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import recoupe.model.Article;
import recoupe.model.Article.DateSource;

/**
 * Reads an article file: plain text, HTML, Markdown or JSON.
 *
 * <p>Outlet, title, date, address and language come from the sender's metadata, else from the document itself; the date
 * at last from the upload, and is marked so. The language stays null where nobody names it.
 */
public final class ArticleReader {
    private ArticleReader() {}

    /**
     * The article in a file.
     *
     * @throws UnreadableException if there is none; the message names the file, the place and the mend
     */
    public static Article read(Source source) {
        return examine(source).article();
    }

    /**
     * The article in a file, with how it was read and what was passed over.
     *
     * @throws UnreadableException if there is none; the message names the file, the place and the mend
     */
    public static Reading examine(Source source) {
        refuse(source);
        String contentType = source.metadata().get("content-type");
        Decoded decoded = Decoded.of(source.key(), source.bytes(), contentType);
        String document = decoded.text();
        if (isBlank(document)) {
            throw new UnreadableException(source.key(), "blank");
        }
        List<String> notes = new ArrayList<>();
        long lost = document.chars().filter(c -> c == '\uFFFD').count();
        if (lost > 0) {
            notes.add(lost + " characters were lost (U+FFFD) before the file came");
        }
        if (Decoded.isGarbled(document)) {
            notes.add("the text was garbled before the file came: somebody took UTF-8 for another character set");
        }
        Format format = Format.of(document, source.key(), contentType);
        Draft draft =
                switch (format) {
                    case TEXT -> Draft.of(lineFeeds(document));
                    case HTML -> Page.read(source.key(), document, notes);
                    case MARKDOWN -> MarkdownDocument.read(lineFeeds(document));
                    case JSON -> JsonDocument.read(source.key(), document);
                };
        return new Reading(article(source, draft, notes), format, decoded.charset(), notes);
    }

    private static void refuse(Source source) {
        int length = source.bytes().length;
        if (length == 0) {
            throw new UnreadableException(source.key(), "empty");
        }
        if (length > Limits.MAX_BYTES) {
            throw tooLarge(source.key(), length);
        }
        Signature.of(source.bytes()).ifPresent(signature -> {
            throw new UnreadableException(source.key(), signature.code());
        });
    }

    /** The refusal of a file of this many bytes, for callers that know its size before they have it. */
    public static UnreadableException tooLarge(String key, long bytes) {
        return new UnreadableException(key, "large.bytes", bytes, Limits.MAX_BYTES);
    }

    /** Whether there is nothing to see: white space of any kind, zero-width characters. */
    private static boolean isBlank(String text) {
        return text.chars()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    private static String lineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Article article(Source source, Draft draft, List<String> notes) {
        if (isBlank(draft.text())) {
            throw new UnreadableException(source.key(), "no-text");
        }
        if (draft.text().length() > Limits.MAX_TEXT) {
            throw new UnreadableException(
                    source.key(), "large.text", draft.text().length(), Limits.MAX_TEXT);
        }
        Fields fields = new Fields(notes);
        List<String> published = told(source.metadata(), "published");
        Optional<String> byMetadata = fields.date("metadata", published);
        Optional<String> byDocument = byMetadata.isPresent()
                ? Optional.empty()
                : fields.date("document", draft.values(Draft.Field.PUBLISHED));
        String uploaded = source.uploaded() == null ? null : source.uploaded().toString();
        return new Article(
                Article.idOf(source.key()),
                source.key(),
                fields.line("outlet", "metadata", told(source.metadata(), "outlet"))
                        .or(() -> fields.line("outlet", "document", draft.values(Draft.Field.OUTLET)))
                        .orElse(null),
                fields.url("metadata", told(source.metadata(), "url"))
                        .or(() -> fields.url("document", draft.values(Draft.Field.URL)))
                        .orElse(null),
                fields.line("title", "metadata", told(source.metadata(), "title"))
                        .or(() -> fields.line("title", "document", draft.values(Draft.Field.TITLE)))
                        .orElse(null),
                byMetadata.or(() -> byDocument).orElse(uploaded),
                byMetadata.isPresent()
                        ? DateSource.METADATA
                        : byDocument.isPresent()
                                ? DateSource.DOCUMENT
                                : uploaded == null ? DateSource.NONE : DateSource.UPLOAD,
                fields.language("metadata", told(source.metadata(), "language"))
                        .or(() -> fields.language("document", draft.values(Draft.Field.LANGUAGE)))
                        .orElse(null),
                draft.text());
    }

    private static List<String> told(Map<String, String> metadata, String name) {
        String raw = metadata.get(name);
        return raw == null ? List.of() : List.of(HeaderText.decode(raw));
    }
}
