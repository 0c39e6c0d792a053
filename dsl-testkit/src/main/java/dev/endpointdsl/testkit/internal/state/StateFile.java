package dev.endpointdsl.testkit.internal.state;

import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.NoSuchElementException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * The JSON file that keeps an account. It is always complete, because it is written next to its
 * place and then moved there, and only its owner can read it, because requests can hold secrets.
 */
public final class StateFile implements StateStore {

  private static final long FORMAT = 1;
  private static final String CONFIGS = "EndpointConfigs";
  private static final String MODELS = "Models";
  private static final String COMPONENTS = "InferenceComponents";
  private static final String ENDPOINTS = "Endpoints";
  private static final String SCALING = "ApplicationAutoScaling";
  private static final String TARGET_IDS = "ScalableTargets";

  private final Path file;
  private final Account account;
  private final Supplier<Runnable> otherRestorePoint;
  private final StateFileLock lock;
  private final ReadWriteLock operations = new ReentrantReadWriteLock();

  private StateFile(
      Path file, Account account, Supplier<Runnable> otherRestorePoint, StateFileLock lock) {
    this.file = file;
    this.account = account;
    this.otherRestorePoint = otherRestorePoint;
    this.lock = lock;
  }

  /**
   * Locks the file, restores the account from it if it exists, and writes it, so that a file that
   * cannot be written is reported at once.
   *
   * @param otherRestorePoint returns an action that undoes what an operation that begins changes
   *     outside the account
   * @throws IllegalArgumentException if the file does not hold the state of this account
   * @throws UncheckedIOException if it cannot be read or written, or if another server uses it
   */
  public static StateFile open(Path path, Account account, Supplier<Runnable> otherRestorePoint) {
    Path file = resolved(path.toAbsolutePath().normalize());
    StateFileLock lock = StateFileLock.acquire(file);
    try {
      StateFile opened = new StateFile(file, account, otherRestorePoint, lock);
      opened.load();
      opened.save();
      return opened;
    } catch (IllegalArgumentException | UncheckedIOException e) {
      lock.close();
      throw e;
    }
  }

  @Override
  public <T> T read(Supplier<T> operation) {
    operations.readLock().lock();
    try {
      return operation.get();
    } finally {
      operations.readLock().unlock();
    }
  }

  @Override
  public <T> T write(Supplier<T> operation) {
    operations.writeLock().lock();
    try {
      Runnable undo = account.restorePoint();
      Runnable undoOther = otherRestorePoint.get();
      T result = operation.get();
      saveOr(
          () -> {
            undo.run();
            undoOther.run();
          });
      return result;
    } finally {
      operations.writeLock().unlock();
    }
  }

  @Override
  public void close() {
    try (lock) {
      save();
    }
  }

  private void saveOr(Runnable undo) {
    try {
      save();
    } catch (UncheckedIOException e) {
      undo.run();
      throw e;
    }
  }

  /** Follows links, so that the file is replaced and not the link. */
  private static Path resolved(Path path) {
    try {
      return Files.exists(path) ? path.toRealPath() : path;
    } catch (IOException e) {
      throw new UncheckedIOException("LocalSageMaker cannot read its state from " + path, e);
    }
  }

  private void load() {
    if (Files.exists(file)) {
      try {
        restore(JsonTreeReader.readObject(Files.readString(file)));
      } catch (CharacterCodingException
          | InvalidJsonException
          | ClassCastException
          | NoSuchElementException e) {
        throw new IllegalArgumentException(
            file + " does not hold the state of a LocalSageMaker: " + e.getMessage(), e);
      } catch (IOException e) {
        throw new UncheckedIOException("LocalSageMaker cannot read its state from " + file, e);
      }
    }
  }

  private synchronized void save() {
    Path next = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.deleteIfExists(next);
      createForOwner(next);
      Files.writeString(next, JsonTreeWriter.ascii(state()), StandardCharsets.US_ASCII);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("LocalSageMaker cannot keep its state in " + file, e);
    }
  }

  private static void createForOwner(Path path) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
  }

  private JsonObject state() {
    return JsonObject.EMPTY
        .with("Format", JsonNumber.of(FORMAT))
        .with("Region", account.arns().region())
        .with("AccountId", account.arns().accountId())
        .with(CONFIGS, all(account.configs()))
        .with(MODELS, all(account.models()))
        .with(ENDPOINTS, all(account.endpoints()))
        .with(COMPONENTS, all(account.components()))
        .with(SCALING, account.scalableTargets().toJson());
  }

  private static <R extends Resource<R>> JsonArray all(ResourceStore<R> store) {
    return JsonArray.of(store.all().stream().map(Resource::toJson).toList());
  }

  private void restore(JsonObject state) {
    require("Format", Long.toString(FORMAT), Long.toString(state.number("Format")));
    require("Region", account.arns().region(), state.string("Region"));
    require("AccountId", account.arns().accountId(), state.string("AccountId"));
    state.objects(CONFIGS).stream()
        .map(StoredDocument::fromJson)
        .forEach(account.configs()::restore);
    state.objects(MODELS).stream().map(StoredDocument::fromJson).forEach(account.models()::restore);
    state.objects(ENDPOINTS).stream()
        .map(StoredEndpoint::fromJson)
        .forEach(account.endpoints()::restore);
    state.objects(COMPONENTS).stream()
        .map(StoredComponent::fromJson)
        .forEach(account.components()::restore);
    restoreTargets(state);
  }

  /** Files of earlier versions have ids of scalable targets, or none. */
  private void restoreTargets(JsonObject state) {
    state
        .find(SCALING)
        .map(JsonObject.class::cast)
        .ifPresent(scaling -> account.scalableTargets().restore(scaling));
    state
        .find(TARGET_IDS)
        .map(JsonArray.class::cast)
        .ifPresent(
            ids ->
                ids.elements()
                    .forEach(id -> account.scalableTargets().restoreId(((JsonString) id).value())));
  }

  private void require(String member, String expected, String found) {
    if (!expected.equals(found)) {
      throw new IllegalArgumentException(
          file + " was written for " + member + " " + found + ", but this server has " + expected);
    }
  }
}
