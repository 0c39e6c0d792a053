package dev.endpointdsl.testkit.internal.state;

import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.NoSuchElementException;

/**
 * The JSON file that keeps an account. It is always complete, because it is written next to its
 * place and then moved there.
 */
public final class StateFile implements StateStore {

  private static final long FORMAT = 1;
  private static final String CONFIGS = "EndpointConfigs";
  private static final String MODELS = "Models";
  private static final String ENDPOINTS = "Endpoints";

  private final Path file;
  private final Account account;

  /** Creates the file of an account. It is neither read nor written. */
  public StateFile(Path file, Account account) {
    this.file = file.toAbsolutePath();
    this.account = account;
  }

  /**
   * Restores the account from the file, if the file exists.
   *
   * @throws IllegalArgumentException if the file does not hold the state of this account
   * @throws UncheckedIOException if it cannot be read
   */
  public void load() {
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

  /**
   * Saves the current state of the account.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  @Override
  public synchronized void save() {
    Path next = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(next, JsonTreeWriter.ascii(state()), StandardCharsets.US_ASCII);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("LocalSageMaker cannot keep its state in " + file, e);
    }
  }

  private JsonObject state() {
    return JsonObject.EMPTY
        .with("Format", JsonNumber.of(FORMAT))
        .with("Region", account.arns().region())
        .with("AccountId", account.arns().accountId())
        .with(CONFIGS, all(account.configs()))
        .with(MODELS, all(account.models()))
        .with(ENDPOINTS, all(account.endpoints()));
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
  }

  private void require(String member, String expected, String found) {
    if (!expected.equals(found)) {
      throw new IllegalArgumentException(
          file + " was written for " + member + " " + found + ", but this server has " + expected);
    }
  }
}
