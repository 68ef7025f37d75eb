package recoupe.language;

import java.util.Optional;

/** A language that the engine reads. */
public enum Language {
    FRENCH("fr"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The ISO 639-1 code, which is also the name of the language's folder of data. */
    public String code() {
        return code;
    }

    /** The language of an ISO 639-1 or BCP 47 code («fr», «fr-BE»); empty if the engine does not read it. */
    public static Optional<Language> of(String tag) {
        for (Language language : values()) {
            if (tag != null
                    && tag.toLowerCase(java.util.Locale.ROOT).split("[-_]")[0].equals(language.code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
