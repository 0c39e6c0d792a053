package dev.endpointdsl.formats.cloudformation;

import dev.endpointdsl.formats.source.ScalarKind;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceScalar;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNull;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The functions that encode a value, if the whole value is known. */
final class Encodings {

  private Encodings() {}

  /** Returns what {@code Fn::Base64} makes of a string; empty for other values. */
  static Optional<SourceNode> base64(SourceNode node, SourceLocation at) {
    if (!(node instanceof SourceScalar scalar) || scalar.kind() == ScalarKind.NULL) {
      return Optional.empty();
    }
    byte[] bytes = scalar.text().getBytes(StandardCharsets.UTF_8);
    return Optional.of(string(Base64.getEncoder().encodeToString(bytes), scalar.secret(), at));
  }

  /** Returns what {@code Fn::ToJsonString} makes of a value; empty if it has references. */
  static Optional<SourceNode> json(SourceNode node, SourceLocation at) {
    return value(node).map(json -> string(JsonTreeWriter.compact(json), hasSecret(node), at));
  }

  private static SourceNode string(String text, boolean secret, SourceLocation at) {
    SourceScalar string = SourceScalar.string(text, at);
    return secret ? string.asSecret() : string;
  }

  private static Optional<JsonValue> value(SourceNode node) {
    if (node instanceof SourceObject object) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      for (SourceObject.Member member : object.members()) {
        Optional<JsonValue> value = value(member.value());
        if (value.isEmpty()) {
          return Optional.empty();
        }
        members.put(member.name(), value.get());
      }
      return Optional.of(new JsonObject(members));
    }
    if (node instanceof SourceList list) {
      List<JsonValue> elements = new ArrayList<>();
      list.elements().forEach(each -> value(each).ifPresent(elements::add));
      return elements.size() == list.elements().size()
          ? Optional.of(JsonArray.of(elements))
          : Optional.empty();
    }
    return node instanceof SourceScalar scalar ? Optional.of(scalar(scalar)) : Optional.empty();
  }

  private static JsonValue scalar(SourceScalar scalar) {
    return switch (scalar.kind()) {
      case BOOLEAN -> new JsonBoolean(scalar.isTrue());
      case NULL -> new JsonNull();
      case NUMBER ->
          JsonNumber.isValid(scalar.text())
              ? new JsonNumber(scalar.text())
              : new JsonString(scalar.text());
      case STRING -> new JsonString(scalar.text());
    };
  }

  private static boolean hasSecret(SourceNode node) {
    if (node instanceof SourceObject object) {
      return object.members().stream().anyMatch(each -> hasSecret(each.value()));
    }
    if (node instanceof SourceList list) {
      return list.elements().stream().anyMatch(Encodings::hasSecret);
    }
    return node instanceof SourceScalar scalar && scalar.secret();
  }
}
