package dev.endpointdsl.formats.terraform;

import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonNull;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A configuration that Terraform was given, and the request that the provider sent for it. */
public record TerraformRecording(JsonObject json) {

  /** Returns all recordings. */
  public static List<TerraformRecording> all() {
    try (InputStream in = TerraformRecording.class.getResourceAsStream("recorded.json")) {
      return JsonTreeReader.readObject(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .objects("recordings")
          .stream()
          .map(TerraformRecording::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the recordings with a request. */
  public static List<TerraformRecording> accepted() {
    return all().stream().filter(each -> each.has("body")).toList();
  }

  /** Checks whether it has a part. */
  public boolean has(String name) {
    return json.find(name).isPresent();
  }

  /** Returns the configuration. */
  public String input() {
    return json.string("input");
  }

  /** Returns the values of variables. */
  public ReadOptions options() {
    ReadOptions options = ReadOptions.none();
    if (has("vars")) {
      for (Map.Entry<String, JsonValue> each : json.object("vars").members().entrySet()) {
        options = options.value(each.getKey(), each.getValue());
      }
    }
    return options;
  }

  /** Checks whether a request is the recorded one; placeholders stand for what is left open. */
  public boolean matches(JsonObject request) {
    boolean open = has("unresolved") || has("volatile");
    return matches(json.object("body").normalized(), request.normalized(), open);
  }

  /** Checks whether two requests are the same for Terraform, which sends sets in any order. */
  public static boolean isSame(JsonObject one, JsonObject other) {
    return matches(one.normalized(), other.normalized(), false);
  }

  private static boolean matches(JsonValue expected, JsonValue actual, boolean open) {
    if (open && actual instanceof JsonNull) {
      return true;
    }
    if (expected instanceof JsonObject a && actual instanceof JsonObject b) {
      return a.members().keySet().equals(b.members().keySet())
          && a.members().entrySet().stream()
              .allMatch(each -> matches(each.getValue(), b.members().get(each.getKey()), open));
    }
    if (expected instanceof JsonArray a && actual instanceof JsonArray b) {
      return a.elements().size() == b.elements().size() && elementsMatch(a, b, open);
    }
    return expected.equals(actual);
  }

  /** Terraform has sets of strings, and sends tags in any order. */
  private static boolean elementsMatch(JsonArray a, JsonArray b, boolean open) {
    boolean ordered =
        a.elements().stream()
            .anyMatch(each -> each instanceof JsonObject object && object.find("Value").isEmpty());
    if (!ordered) {
      return sorted(a).equals(sorted(b));
    }
    for (int i = 0; i < a.elements().size(); i++) {
      if (!matches(a.elements().get(i), b.elements().get(i), open)) {
        return false;
      }
    }
    return true;
  }

  private static String sorted(JsonArray array) {
    return array.elements().stream()
        .map(JsonValue::toString)
        .sorted(Comparator.naturalOrder())
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String toString() {
    return json.string("name");
  }
}
