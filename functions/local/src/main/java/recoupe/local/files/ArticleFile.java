package recoupe.local.files;

import java.nio.file.Path;

/**
 * One file that a user wants read.
 *
 * @param name the file as the user gave it, or its path from the folder that the user gave; parts joined by «/»
 * @param path where it is
 */
public record ArticleFile(String name, Path path) {}
