package recoupe.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import recoupe.local.Failure;

/** The sole use of a folder of data: two stacks that wrote to one would spoil it. */
final class Lock implements AutoCloseable {
    private final FileChannel channel;

    /**
     * @throws Failure if another stack uses the folder
     */
    Lock(Path folder) {
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new Failure("error.data-unusable", folder, e).because(e);
        }
        if (!locked()) {
            close();
            throw new Failure("error.data-used", folder);
        }
    }

    private boolean locked() {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
