package recoupe.local.stack;

import java.io.IOException;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recoupe.local.Failure;
import recoupe.local.files.ArticleFile;
import recoupe.local.files.ArticleFiles;
import recoupe.local.files.Progress;
import recoupe.reader.HeaderText;
import recoupe.reader.Sidecar;
import software.amazon.awssdk.core.sync.RequestBody;

/** The articles that a stack begins with: the files of a folder, each with its sidecar as object metadata. */
public final class Seeds {
    private final Path folder;

    public Seeds(Path folder) {
        this.folder = folder;
    }

    /**
     * Uploads what the bucket never held; what a user has deleted stays deleted.
     *
     * @return how many were uploaded
     * @throws Failure if a file cannot be read
     */
    public int uploadTo(Stack stack, Progress progress) {
        List<ArticleFile> files = ArticleFiles.under(List.of(folder)).stream()
                .filter(file -> Files.isRegularFile(file.path()) && !stack.everHeld(key(file)))
                .toList();
        try (progress) {
            progress.start(files.size());
            for (ArticleFile file : files) {
                upload(stack, file);
                progress.step(key(file));
            }
        }
        return files.size();
    }

    private String key(ArticleFile file) {
        return folder.relativize(file.path()).toString().replace('\\', '/');
    }

    private void upload(Stack stack, ArticleFile file) {
        try {
            Map<String, String> metadata = new HashMap<>(Sidecar.read(file.path()));
            metadata.replaceAll((name, value) -> HeaderText.encode(value));
            byte[] bytes = Files.readAllBytes(file.path());
            String type = URLConnection.guessContentTypeFromName(
                    file.path().getFileName().toString());
            stack.s3()
                    .putObject(
                            request -> request.bucket(Stack.BUCKET)
                                    .key(key(file))
                                    .contentType(type)
                                    .metadata(metadata),
                            RequestBody.fromBytes(bytes));
        } catch (IOException e) {
            throw new Failure("error.seed", file.name(), e).because(e);
        }
    }
}
