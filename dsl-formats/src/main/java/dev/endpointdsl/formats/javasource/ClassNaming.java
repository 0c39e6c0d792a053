package dev.endpointdsl.formats.javasource;

import dev.endpointdsl.formats.model.JavaIdentifiers;
import dev.endpointdsl.formats.model.MemberDescription;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.formats.request.RequestTemplate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names the class after the request, and its method after the type of the request. */
final class ClassNaming {

  private static final Pattern SEPARATORS = Pattern.compile("[^A-Za-z0-9]+");
  private static final Pattern LAST_WORD = Pattern.compile(".*(?=[A-Z])");

  /** The types that the source may need by their simple names. */
  private static final Set<String> TAKEN =
      Set.of(
          "ArrayList",
          "Base64",
          "Boolean",
          "Byte",
          "Bytes",
          "Double",
          "Float",
          "Instant",
          "Integer",
          "JsonTreeReader",
          "JsonValue",
          "LinkedHashMap",
          "List",
          "Long",
          "Map",
          "Object",
          "Short",
          "String",
          "SuppressWarnings");

  private ClassNaming() {}

  /** Returns {@code Churn202611} for a configuration named {@code churn-2026-11}. */
  static String of(RequestTemplate request) {
    String fallback = "My" + request.root().javaName();
    return request.root().members().stream()
        .filter(member -> member.required() && member.type().wireType().equals("string"))
        .findFirst()
        .map(MemberDescription::name)
        .flatMap(request.node()::member)
        .filter(node -> node.placeholder().isEmpty())
        .map(RequestNode::string)
        .map(ClassNaming::upperCamel)
        .filter(name -> JavaIdentifiers.isIdentifier(name) && !TAKEN.contains(name))
        .filter(name -> !request.model().hasType(name))
        .orElse(fallback);
  }

  private static String upperCamel(String name) {
    return SEPARATORS
        .splitAsStream(name)
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }

  /** Returns {@code config} for {@code EndpointConfig}. */
  static String method(String rootName) {
    String name = LAST_WORD.matcher(rootName).replaceFirst("").toLowerCase(Locale.ROOT);
    return JavaIdentifiers.isIdentifier(name) ? name : name + "Request";
  }
}
