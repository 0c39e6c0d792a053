package dev.endpointdsl.formats.binding;

import dev.endpointdsl.formats.model.MemberDescription;
import dev.endpointdsl.formats.model.ModelDescription;
import dev.endpointdsl.formats.model.StructureDescription;
import dev.endpointdsl.formats.model.ValueKind;
import dev.endpointdsl.formats.model.ValueType;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.Placeholder;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.ScalarKind;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceReference;
import dev.endpointdsl.formats.source.SourceScalar;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonNull;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.message.QuotedText;
import dev.endpointdsl.message.SpellingSuggestions;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a tree with the names of the request into the request: checks names, converts scalars, and
 * remembers positions and placeholders. All problems are reported to the log.
 */
public final class RequestBinder {

  private final ModelDescription model;
  private final StructureDescription root;
  private final Coercion coercion;
  private final ReadingLog log;
  private final ScalarConverter scalars;
  private final ScalarConverter givenScalars;

  private RequestBinder(
      ModelDescription model, StructureDescription root, Coercion coercion, ReadingLog log) {
    this.model = model;
    this.root = root;
    this.coercion = coercion;
    this.log = log;
    this.scalars = new ScalarConverter(coercion, log);
    this.givenScalars = new ScalarConverter(Coercion.CLOUDFORMATION, log);
  }

  /**
   * Turns a tree into a reading of an endpoint configuration.
   *
   * @param tree the tree; names that are no members are problems
   * @param coercion which scalars are converted
   * @param log the log of the reading, whose problems end it
   * @throws dev.endpointdsl.formats.request.FormatException with all problems
   */
  public static FormatReading read(SourceNode tree, Coercion coercion, ReadingLog log) {
    ModelDescription model = ModelDescription.sageMaker();
    return read(tree, model, model.structure(EndpointConfig.class.getSimpleName()), coercion, log);
  }

  /**
   * Turns a tree into a reading of a structure of any model.
   *
   * @param tree the tree; names that are no members are problems
   * @param model the model that has the structure
   * @param root the structure
   * @param coercion which scalars are converted
   * @param log the log of the reading, whose problems end it
   * @throws dev.endpointdsl.formats.request.FormatException with all problems
   */
  public static FormatReading read(
      SourceNode tree,
      ModelDescription model,
      StructureDescription root,
      Coercion coercion,
      ReadingLog log) {
    RequestBinder binder = new RequestBinder(model, root, coercion, log);
    JsonObject request = binder.request(tree);
    return FormatReading.of(log, model, root, request);
  }

  private JsonObject request(SourceNode tree) {
    log.locate("", tree.location());
    if (tree instanceof SourceObject object) {
      return structure(object, root, Place.ROOT);
    }
    wrong(tree, "an object", Place.ROOT);
    return JsonObject.EMPTY;
  }

  private JsonObject structure(SourceObject object, StructureDescription type, Place place) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    Map<String, SourceObject.Member> read = new LinkedHashMap<>();
    for (SourceObject.Member member : object.members()) {
      Place below = place.member(member.name());
      Optional<MemberDescription> known = type.member(member.name());
      if (known.isEmpty()) {
        unknown(member, type, below);
      } else if (read.putIfAbsent(member.name(), member) != null) {
        log.problem(member.location(), below.path(), "the member appears twice; remove one");
      } else {
        Optional<JsonValue> value = value(member.value(), known.get().type(), below);
        if (value.isPresent()) {
          members.put(member.name(), value.get());
        }
      }
    }
    return ordered(members, type);
  }

  /** Returns the members in the model's order. */
  private static JsonObject ordered(Map<String, JsonValue> members, StructureDescription type) {
    Map<String, JsonValue> ordered = new LinkedHashMap<>();
    for (MemberDescription member : type.members()) {
      JsonValue value = members.get(member.name());
      if (value != null) {
        ordered.put(member.name(), value);
      }
    }
    return new JsonObject(ordered);
  }

  private void unknown(SourceObject.Member member, StructureDescription type, Place place) {
    String suggestion =
        SpellingSuggestions.suggestion(member.name(), type.membersByName().keySet());
    log.problem(member.location(), place.path(), "unknown member" + suggestion);
  }

  private Optional<JsonValue> value(SourceNode node, ValueType type, Place place) {
    if (isAbsent(node)) {
      return Optional.empty();
    }
    log.locate(place.pointer(), node.location());
    if (node instanceof SourceReference reference) {
      SourceNode given = GivenValues.resolved(reference, log.options().values());
      return given instanceof SourceReference unknown
          ? reference(unknown, type, place)
          : given(given, type, place);
    }
    return known(node, type, place);
  }

  /** Converts a value that is given: callers give strings for values of every type. */
  private Optional<JsonValue> given(SourceNode node, ValueType type, Place place) {
    boolean string = node instanceof SourceScalar scalar && scalar.kind() == ScalarKind.STRING;
    if (string && type.kind() == ValueKind.LIST) {
      return list(GivenValues.split(((SourceScalar) node).text(), node.location()), type, place);
    }
    return string && type.kind().isScalar()
        ? givenScalars.convert((SourceScalar) node, type, place.path())
        : known(node, type, place);
  }

  private Optional<JsonValue> known(SourceNode node, ValueType type, Place place) {
    return switch (type.kind()) {
      case STRUCTURE -> object(node, type, place);
      case LIST -> list(node, type, place);
      case MAP -> map(node, type, place);
      default -> scalar(node, type, place);
    };
  }

  private boolean isAbsent(SourceNode node) {
    return coercion.nullIsAbsent() && node.isNull();
  }

  private Optional<JsonValue> reference(SourceReference reference, ValueType type, Place place) {
    boolean scalar = type.kind().isScalar();
    boolean scalars =
        type.kind() == ValueKind.LIST && type.element().kind().isScalar() && reference.isWhole();
    if (!scalar && !scalars) {
      log.problem(
          reference.location(),
          place.path(),
          "the value of "
              + QuotedText.line(reference.source())
              + " is not known, and it decides what the request has; give a value for it");
      return Optional.empty();
    }
    if (!reference.isWhole() && type.kind() != ValueKind.STRING) {
      log.problem(
          reference.location(),
          place.path(),
          "expected one value, found text with the variable value "
              + QuotedText.line(reference.source())
              + "; give a value for it");
      return Optional.empty();
    }
    log.placeholder(new Placeholder(place.path(), place.pointer(), type, reference));
    return Optional.of(new JsonNull());
  }

  private Optional<JsonValue> object(SourceNode node, ValueType type, Place place) {
    if (node instanceof SourceObject object) {
      return Optional.of(structure(object, model.structure(type.structureName()), place));
    }
    return wrong(node, "an object", place);
  }

  private Optional<JsonValue> list(SourceNode node, ValueType type, Place place) {
    if (!(node instanceof SourceList list)) {
      return wrong(node, "a list", place);
    }
    List<JsonValue> elements = new ArrayList<>();
    for (SourceNode element : list.elements()) {
      Optional<JsonValue> value = value(element, type.element(), place.element(elements.size()));
      if (value.isPresent()) {
        elements.add(value.get());
      }
    }
    return Optional.of(JsonArray.of(elements));
  }

  private Optional<JsonValue> map(SourceNode node, ValueType type, Place place) {
    if (!(node instanceof SourceObject object)) {
      return wrong(node, "an object", place);
    }
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    for (SourceObject.Member entry : object.members()) {
      Place below = place.key(entry.name());
      if (entries.containsKey(entry.name())) {
        log.problem(entry.location(), below.path(), "the key appears twice; remove one");
      } else {
        value(entry.value(), type.element(), below)
            .ifPresent(value -> entries.put(entry.name(), value));
      }
    }
    return Optional.of(new JsonObject(entries));
  }

  private Optional<JsonValue> scalar(SourceNode node, ValueType type, Place place) {
    if (node instanceof SourceScalar scalar) {
      return scalars.convert(scalar, type, place.path());
    }
    String wanted =
        switch (type.kind()) {
          case INTEGER -> "a whole number";
          case DECIMAL -> "a number";
          case BOOLEAN -> "true or false";
          default -> "a string";
        };
    return wrong(node, wanted, place);
  }

  private Optional<JsonValue> wrong(SourceNode node, String wanted, Place place) {
    String found =
        node instanceof SourceObject
            ? "an object"
            : node instanceof SourceList ? "a list" : foundScalar(node);
    log.problem(node.location(), place.path(), "expected " + wanted + ", found " + found);
    return Optional.empty();
  }

  private static String foundScalar(SourceNode node) {
    if (!(node instanceof SourceScalar scalar)) {
      return "a variable value";
    }
    return switch (scalar.kind()) {
      case STRING -> "a string";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case NULL -> "null; remove it";
    };
  }
}
