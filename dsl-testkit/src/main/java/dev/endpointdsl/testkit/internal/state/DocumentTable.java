package dev.endpointdsl.testkit.internal.state;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** JSON documents by key, the oldest first, for resources without a life cycle. */
public final class DocumentTable {

  private static final String KEY = "Key";
  private static final String DOCUMENT = "Document";

  private final Map<String, JsonObject> documents = new LinkedHashMap<>();

  DocumentTable() {}

  /** Adds or replaces a document. */
  public synchronized void put(String key, JsonObject document) {
    documents.put(key, document);
  }

  /** Returns a document, if it exists. */
  public synchronized Optional<JsonObject> find(String key) {
    return Optional.ofNullable(documents.get(key));
  }

  /** Removes a document. Returns false if it does not exist. */
  public synchronized boolean remove(String key) {
    return documents.remove(key) != null;
  }

  /** Removes the documents with certain keys. */
  public synchronized void removeIf(Predicate<String> condition) {
    documents.keySet().removeIf(condition);
  }

  /** Returns the documents whose keys begin with a prefix, the oldest first. */
  public synchronized List<JsonObject> startingWith(String prefix) {
    return documents.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(prefix))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Returns all documents, the oldest first. */
  public List<JsonObject> all() {
    return startingWith("");
  }

  synchronized Runnable restorePoint() {
    Map<String, JsonObject> before = new LinkedHashMap<>(documents);
    return () -> replaceAll(before);
  }

  private synchronized void replaceAll(Map<String, JsonObject> before) {
    documents.clear();
    documents.putAll(before);
  }

  synchronized JsonArray toJson() {
    return JsonArray.of(
        documents.entrySet().stream()
            .map(
                entry ->
                    JsonObject.EMPTY.with(KEY, entry.getKey()).with(DOCUMENT, entry.getValue()))
            .toList());
  }

  /** Adds the documents that {@link #toJson()} returned under a name. */
  void restore(JsonObject state, String name) {
    state.objects(name).forEach(entry -> put(entry.string(KEY), entry.object(DOCUMENT)));
  }
}
