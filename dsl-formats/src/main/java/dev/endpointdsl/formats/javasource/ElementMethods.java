package dev.endpointdsl.formats.javasource;

import dev.endpointdsl.formats.javasource.Code.Call;
import dev.endpointdsl.formats.javasource.Code.Text;
import dev.endpointdsl.formats.javasource.SourceMethod.Statement;
import dev.endpointdsl.formats.model.ValueType;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Methods for lists and maps that are too long for an expression, each of which stays far below the
 * 64 KB that a method of a class file can have.
 */
final class ElementMethods {

  /** The number of values whose code is at most a third of a method. */
  private static final int MAX_VALUES = 1000;

  private final TypeText types;
  private final Set<String> reserved;
  private final Set<String> names = new HashSet<>();
  private final List<SourceMethod> methods = new ArrayList<>();

  /**
   * Creates the collection of methods.
   *
   * @param mainMethod the name of the method that calls them
   * @param reserved the names of all parameters
   */
  ElementMethods(TypeText types, String mainMethod, Set<String> reserved) {
    this.types = types;
    this.reserved = reserved;
    names.add(mainMethod);
  }

  List<SourceMethod> all() {
    return methods;
  }

  /** Returns the call of a method that returns a list. */
  Code list(RequestCode request, RequestNode list, MethodScope caller) {
    ValueType element = list.type().element();
    boolean constants =
        element.enumName().isPresent()
            && list.member().isPresent()
            && list.elements().stream().allMatch(request.scalars()::isKnown);
    String type =
        types.list() + "<" + (constants ? types.ofDsl(element.name()) : types.boxed(element)) + ">";
    List<Part> parts = new ArrayList<>();
    for (List<RequestNode> elements : chunks(list.elements())) {
      MethodScope scope = new MethodScope(reserved);
      List<Code> values =
          elements.stream()
              .map(
                  each ->
                      constants
                          ? request.scalars().argument(each, scope)
                          : request.value(each, scope))
              .toList();
      Code of = new Call(types.list() + ".of", values);
      parts.add(new Part(scope, List.of(Statement.of("return ", of))));
    }
    return joined(nameOf(list), type, types.arrayList(), "addAll", parts, caller);
  }

  /** Returns the call of a method that returns a map in the order of the entries. */
  Code map(RequestCode request, RequestNode map, MethodScope caller) {
    String type = types.boxed(map.type());
    List<Part> parts = new ArrayList<>();
    for (List<RequestNode> entries : chunks(map.members())) {
      MethodScope scope = new MethodScope(reserved);
      List<Statement> statements = new ArrayList<>();
      statements.add(created(type, types.linkedHashMap()));
      for (RequestNode entry : entries) {
        Code value = request.value(entry, scope);
        statements.add(Statement.of("", new Call("all.put", LiteralText.of(entry.name()), value)));
      }
      statements.add(Statement.of("return ", new Text("all")));
      parts.add(new Part(scope, statements));
    }
    return joined(nameOf(map), type, types.linkedHashMap(), "putAll", parts, caller);
  }

  /** The statements of a method, and what they use. */
  private record Part(MethodScope scope, List<Statement> statements) {}

  private static Statement created(String type, String implementation) {
    return Statement.of(type + " all = ", new Text("new " + implementation + "<>()"));
  }

  private Code joined(
      String name,
      String type,
      String implementation,
      String adder,
      List<Part> parts,
      MethodScope caller) {
    if (parts.size() == 1) {
      return method(name, type, parts.get(0), caller);
    }
    String unique = unique(name);
    MethodScope scope = new MethodScope(reserved);
    List<Statement> statements = new ArrayList<>();
    statements.add(created(type, implementation));
    for (int i = 0; i < parts.size(); i++) {
      Code part = method(unique + (i + 1), type, parts.get(i), scope);
      statements.add(Statement.of("", new Call("all." + adder, part)));
    }
    statements.add(Statement.of("return ", new Text("all")));
    methods.add(new SourceMethod(unique, type, scope, statements));
    return call(unique, caller, scope);
  }

  private Code method(String name, String type, Part part, MethodScope caller) {
    String unique = unique(name);
    methods.add(new SourceMethod(unique, type, part.scope(), part.statements()));
    return call(unique, caller, part.scope());
  }

  private static Code call(String name, MethodScope caller, MethodScope called) {
    return new Call(
        name, caller.call(called).stream().<Code>map(each -> new Text(each.name())).toList());
  }

  private static String nameOf(RequestNode node) {
    return node.member().map(each -> each.javaName()).orElse("elements");
  }

  private String unique(String name) {
    String unique = name;
    for (int i = 2; !names.add(unique); i++) {
      unique = name + "_" + i;
    }
    return unique;
  }

  private static List<List<RequestNode>> chunks(List<RequestNode> nodes) {
    List<List<RequestNode>> chunks = new ArrayList<>();
    int values = MAX_VALUES;
    for (RequestNode node : nodes) {
      int size = size(node.value());
      if (values + size > MAX_VALUES) {
        chunks.add(new ArrayList<>());
        values = 0;
      }
      values += size;
      chunks.get(chunks.size() - 1).add(node);
    }
    return chunks;
  }

  /** Returns the number of values in a value, itself included. */
  static int size(JsonValue value) {
    if (value instanceof JsonObject object) {
      return object.members().values().stream().mapToInt(ElementMethods::size).sum() + 1;
    }
    return value instanceof JsonArray array
        ? array.elements().stream().mapToInt(ElementMethods::size).sum() + 1
        : 1;
  }
}
