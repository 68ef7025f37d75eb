package recoupe.local.files;

import recoupe.language.Analysis;

/** What came of reading one file. */
public sealed interface Reading {
    /** The file as the user gave it. */
    String file();

    /** The file was read. */
    record Read(String file, Analysis analysis) implements Reading {}

    /** The file could not be read; the reason is one sentence for the user. */
    record Failed(String file, String reason) implements Reading {}
}
