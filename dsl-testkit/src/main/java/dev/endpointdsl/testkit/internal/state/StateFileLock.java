package dev.endpointdsl.testkit.internal.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * The lock of a state file, held until it is closed or the process ends. It is a file of its own,
 * because each save replaces the state file, and it exists only while a server runs.
 */
final class StateFileLock implements AutoCloseable {

  /** Windows does not let others read what is locked. */
  private static final long BEYOND_THE_TOKEN = Long.MAX_VALUE - 1;

  private final Path file;
  private final FileChannel channel;

  private StateFileLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Locks a state file.
   *
   * @throws UncheckedIOException if another server has locked it, or if it cannot be locked
   */
  static StateFileLock acquire(Path stateFile) {
    Path file = stateFile.resolveSibling(stateFile.getFileName() + ".lock");
    try {
      Files.createDirectories(stateFile.getParent());
      while (true) {
        StateFileLock lock = new StateFileLock(file, open(file));
        if (!lock.tryLock()) {
          lock.channel.close();
          throw inUse(stateFile);
        }
        if (lock.isOfTheFile()) {
          return lock;
        }
        lock.channel.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("LocalSageMaker cannot keep its state in " + stateFile, e);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("LocalSageMaker cannot unlock " + file, e);
    }
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private boolean tryLock() throws IOException {
    try {
      return channel.tryLock(BEYOND_THE_TOKEN, 1, false) != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  /** Checks whether the locked file still has its name: another server may have deleted it. */
  private boolean isOfTheFile() throws IOException {
    String token = UUID.randomUUID().toString();
    channel.truncate(0).write(ByteBuffer.wrap(token.getBytes(StandardCharsets.US_ASCII)));
    try {
      return Files.readString(file).equals(token);
    } catch (NoSuchFileException deleted) {
      return false;
    }
  }

  private static IOException inUse(Path stateFile) {
    return new IOException(
        "another LocalSageMaker uses " + stateFile + "; stop it, or choose another file");
  }
}
