package dev.endpointdsl.formats;

import dev.endpointdsl.formats.request.Placeholder;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A request without some of its values.
 *
 * @param template the request
 * @param originals the paths that values had before, by their paths now
 */
record PrunedRequest(RequestTemplate template, Map<String, String> originals) {

  static PrunedRequest of(RequestTemplate request) {
    return new PrunedRequest(request, Map.of());
  }

  /** Returns the path that a value had before anything was left out. */
  String original(String path) {
    return originals.getOrDefault(path, path);
  }

  /** Returns the request without the values at some paths. */
  PrunedRequest without(Set<String> paths) {
    RequestNode root = template.node();
    JsonObject pruned = (JsonObject) value(root, paths);
    RequestTemplate bare = new RequestTemplate(template.model(), template.root(), pruned, Map.of());
    Map<String, String> before = new HashMap<>();
    Map<String, Placeholder> placeholders = new LinkedHashMap<>();
    pair(root, bare.node(), paths, before, placeholders);
    return new PrunedRequest(
        new RequestTemplate(template.model(), template.root(), pruned, placeholders), before);
  }

  private static JsonValue value(RequestNode node, Set<String> paths) {
    if (node.value() instanceof JsonObject) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      kept(node.members(), paths).forEach(each -> members.put(each.name(), value(each, paths)));
      return new JsonObject(members);
    }
    if (node.value() instanceof JsonArray) {
      return JsonArray.of(
          kept(node.elements(), paths).stream().map(each -> value(each, paths)).toList());
    }
    return node.value();
  }

  private static List<RequestNode> kept(List<RequestNode> nodes, Set<String> paths) {
    return nodes.stream().filter(each -> !paths.contains(each.path())).toList();
  }

  /** Walks through the request as it was and as it is. */
  private void pair(
      RequestNode old,
      RequestNode now,
      Set<String> paths,
      Map<String, String> before,
      Map<String, Placeholder> placeholders) {
    before.put(now.path(), original(old.path()));
    old.placeholder()
        .ifPresent(
            each ->
                placeholders.put(
                    now.pointer(),
                    new Placeholder(now.path(), now.pointer(), each.type(), each.reference())));
    List<RequestNode> olds = kept(below(old), paths);
    List<RequestNode> news = below(now);
    for (int i = 0; i < news.size(); i++) {
      pair(olds.get(i), news.get(i), paths, before, placeholders);
    }
  }

  private static List<RequestNode> below(RequestNode node) {
    if (node.value() instanceof JsonObject) {
      return node.members();
    }
    return node.value() instanceof JsonArray ? node.elements() : List.of();
  }
}
