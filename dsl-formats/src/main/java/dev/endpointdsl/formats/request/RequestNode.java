package dev.endpointdsl.formats.request;

import dev.endpointdsl.formats.model.MemberDescription;
import dev.endpointdsl.formats.model.StructureDescription;
import dev.endpointdsl.formats.model.ValueKind;
import dev.endpointdsl.formats.model.ValueType;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.message.QuotedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value in a request, with its type and path. Printers walk from {@link RequestTemplate#node()}
 * over {@link #members()} and {@link #elements()}.
 */
public final class RequestNode {

  private final RequestTemplate template;
  private final JsonValue value;
  private final @Nullable MemberDescription member;
  private final @Nullable ValueType type;
  private final String name;
  private final String path;
  private final String pointer;

  private RequestNode(
      RequestTemplate template,
      JsonValue value,
      @Nullable MemberDescription member,
      @Nullable ValueType type,
      String name,
      String path,
      String pointer) {
    this.template = template;
    this.value = value;
    this.member = member;
    this.type = type;
    this.name = name;
    this.path = path;
    this.pointer = pointer;
  }

  static RequestNode of(RequestTemplate template) {
    return new RequestNode(template, template.request(), null, null, "", "", "");
  }

  /** Returns the value; {@code JsonNull} for a placeholder. */
  public JsonValue value() {
    return value;
  }

  /** Returns the name of the member, the key of the entry, or an empty string for an element. */
  public String name() {
    return name;
  }

  /** Returns the member; empty for the request itself, for elements and for entries of maps. */
  public Optional<MemberDescription> member() {
    return Optional.ofNullable(member);
  }

  /** Returns the path: {@code ProductionVariants[0].ModelName}; empty for the request itself. */
  public String path() {
    return path;
  }

  /** Returns the path without indices: {@code ProductionVariants[].ModelName}. */
  public String memberPath() {
    return path.replaceAll("\\[[0-9]+\\]", "[]");
  }

  /** Returns the path as an RFC 6901 pointer; empty for the request itself. */
  public String pointer() {
    return pointer;
  }

  /** Returns the type; the request itself is a structure. */
  public ValueKind kind() {
    return type == null ? ValueKind.STRUCTURE : type.kind();
  }

  /**
   * Returns the type.
   *
   * @throws java.util.NoSuchElementException for the request itself
   */
  public ValueType type() {
    return Optional.ofNullable(type).orElseThrow();
  }

  /** Returns what is instead of the value, if the value is unknown. */
  public Optional<Placeholder> placeholder() {
    return Optional.ofNullable(template.placeholders().get(pointer));
  }

  /** Returns the structure of an object that is no map. */
  public StructureDescription structure() {
    return type == null ? template.root() : template.model().structure(type.structureName());
  }

  /** Checks whether this is a list, map or structure without elements and members. */
  public boolean isEmpty() {
    return (value instanceof JsonObject object && object.members().isEmpty())
        || (value instanceof JsonArray array && array.elements().isEmpty());
  }

  /** Returns a string. */
  public String string() {
    return ((JsonString) value).value();
  }

  /** Returns the digits of a number, the shortest ones without an exponent. */
  public String literal() {
    return ((JsonNumber) value).normalized().literal();
  }

  /** Returns true or false. */
  public boolean isTrue() {
    return ((JsonBoolean) value).value();
  }

  /** Returns the members of a structure that are set, in the model's order, or a map's entries. */
  public List<RequestNode> members() {
    Map<String, JsonValue> members = ((JsonObject) value).members();
    List<RequestNode> nodes = new ArrayList<>();
    if (kind() == ValueKind.MAP) {
      ValueType entry = type().element();
      members.forEach((key, each) -> nodes.add(entry(key, each, entry)));
    } else {
      for (MemberDescription each : structure().members()) {
        if (members.containsKey(each.name())) {
          nodes.add(child(each, members.get(each.name())));
        }
      }
    }
    return nodes;
  }

  /** Returns a member of a structure, if it is set. */
  public Optional<RequestNode> member(String memberName) {
    JsonValue set = ((JsonObject) value).members().get(memberName);
    return set == null
        ? Optional.empty()
        : structure().member(memberName).map(each -> child(each, set));
  }

  /** Returns the elements of a list. */
  public List<RequestNode> elements() {
    List<RequestNode> nodes = new ArrayList<>();
    ValueType element = type().element();
    for (JsonValue each : ((JsonArray) value).elements()) {
      int index = nodes.size();
      nodes.add(
          new RequestNode(
              template, each, null, element, "", path + "[" + index + "]", pointer + "/" + index));
    }
    return nodes;
  }

  private RequestNode child(MemberDescription each, JsonValue set) {
    String below = path.isEmpty() ? each.name() : path + "." + each.name();
    return new RequestNode(
        template, set, each, each.type(), each.name(), below, pointer + "/" + each.name());
  }

  private RequestNode entry(String key, JsonValue each, ValueType entry) {
    String escaped = key.replace("~", "~0").replace("/", "~1");
    String below = path + "[" + QuotedText.quote(key) + "]";
    return new RequestNode(template, each, null, entry, key, below, pointer + "/" + escaped);
  }
}
