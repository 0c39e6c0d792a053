package dev.endpointdsl.testkit.internal.state;

import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.protocol.JsonBody;
import dev.endpointdsl.testkit.internal.protocol.StateStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.NoSuchElementException;

/**
 * The file that an account is kept in: JSON, and always whole, because it is written beside its
 * place and then moved there.
 */
public final class StateFile implements StateStore {

  private static final long FORMAT = 1;
  private static final String CONFIGS = "EndpointConfigs";
  private static final String MODELS = "Models";
  private static final String ENDPOINTS = "Endpoints";

  private final Path file;
  private final Account account;

  public StateFile(Path file, Account account) {
    this.file = file.toAbsolutePath();
    this.account = account;
  }

  /**
   * Takes in what the file holds, if it exists.
   *
   * @throws IllegalArgumentException if it holds something else, or another account
   * @throws UncheckedIOException if it cannot be read
   */
  public void load() {
    if (Files.exists(file)) {
      try {
        restore(JsonBody.read(Files.readAllBytes(file)));
      } catch (IOException e) {
        throw new UncheckedIOException("LocalSageMaker cannot read its state from " + file, e);
      } catch (ServiceException | ClassCastException | NoSuchElementException e) {
        throw new IllegalArgumentException(
            file + " does not hold the state of a LocalSageMaker: " + e.getMessage(), e);
      }
    }
  }

  /**
   * Writes down what there is now.
   *
   * @throws UncheckedIOException if that is not possible
   */
  @Override
  public synchronized void save() {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.getParent());
      Files.write(beside, JsonTreeWriter.ascii(state()).getBytes(StandardCharsets.UTF_8));
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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

  private void require(String what, String expected, String found) {
    if (!expected.equals(found)) {
      throw new IllegalArgumentException(
          file + " was written for " + what + " " + found + ", and this server has " + expected);
    }
  }
}
