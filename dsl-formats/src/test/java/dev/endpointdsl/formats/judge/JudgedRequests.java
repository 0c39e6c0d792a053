package dev.endpointdsl.formats.judge;

import dev.endpointdsl.Severity;
import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.recorded.Requests;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.FormatText;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.LocalSageMaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Recorded requests that the service accepts, each with a name of its own, and what arrives. */
final class JudgedRequests {

  private JudgedRequests() {}

  /** Returns at most some requests that a format prints without a note, by their names. */
  static Map<String, FormatText> printed(String format, int most) {
    Map<String, FormatText> printed = new LinkedHashMap<>();
    for (JsonObject request : accepted()) {
      if (printed.size() < most) {
        print(request, format).ifPresent(text -> printed.put(name(request), text));
      }
    }
    return printed;
  }

  private static Optional<FormatText> print(JsonObject request, String format) {
    try {
      return Optional.of(Formats.print(RequestTemplate.of(request), format))
          .filter(text -> text.notes().isEmpty() && text.files().isEmpty());
    } catch (FormatException e) {
      return Optional.empty();
    }
  }

  /** Returns the requests that the service accepts. */
  static List<JsonObject> accepted() {
    List<JsonObject> accepted = new ArrayList<>();
    for (JsonObject request : Requests.all()) {
      JsonString name = new JsonString("judged-" + accepted.size());
      Map<String, JsonValue> members = new LinkedHashMap<>(request.members());
      members.put("EndpointConfigName", name);
      JsonObject named = new JsonObject(members);
      if (isAccepted(named)) {
        accepted.add(named);
      }
    }
    return accepted;
  }

  private static boolean isAccepted(JsonObject request) {
    return EndpointConfig.fromJson(JsonTreeWriter.compact(request)).violations().stream()
        .noneMatch(violation -> violation.severity() == Severity.ERROR);
  }

  /** Returns a request by the name that {@link #accepted()} gave it. */
  static JsonObject named(String name) {
    return accepted().stream().filter(each -> name(each).equals(name)).findFirst().orElseThrow();
  }

  static String name(JsonObject request) {
    return request.string("EndpointConfigName");
  }

  /** Returns what a server received, by the names of the configurations. */
  static Map<String, JsonObject> arrived(LocalSageMaker sageMaker) {
    Map<String, JsonObject> arrived = new TreeMap<>();
    sageMaker.requests().stream()
        .filter(each -> each.operation().equals("CreateEndpointConfig"))
        .map(each -> JsonTreeReader.readObject(each.text()))
        .forEach(each -> arrived.put(name(each), each));
    return arrived;
  }
}
