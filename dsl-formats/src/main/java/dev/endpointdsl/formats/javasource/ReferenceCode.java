package dev.endpointdsl.formats.javasource;

import dev.endpointdsl.formats.model.ValueKind;
import dev.endpointdsl.formats.model.ValueType;
import dev.endpointdsl.formats.request.Placeholder;
import dev.endpointdsl.formats.request.PrintingLog;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.formats.request.RequestParameter;
import dev.endpointdsl.formats.source.SourceReference.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes placeholders as parameters, or as strings that are assembled from them. */
final class ReferenceCode {

  private final Map<String, RequestParameter> parameters;
  private final ImportTable imports;
  private final PrintingLog log;

  ReferenceCode(Map<String, RequestParameter> parameters, ImportTable imports, PrintingLog log) {
    this.parameters = parameters;
    this.imports = imports;
    this.log = log;
  }

  /** Returns the expression for a placeholder, of the type that a setter of the member takes. */
  String of(RequestNode node, Placeholder placeholder, MethodScope scope) {
    ValueType wanted = node.type();
    if (placeholder.isWhole()) {
      RequestParameter parameter = parameter(placeholder.parts().get(0), scope);
      return converted(node, parameter, wanted);
    }
    String string = concatenated(node, placeholder.parts(), scope);
    return wanted.kind() == ValueKind.STRING ? string : parsed(node, "(" + string + ")", wanted);
  }

  private RequestParameter parameter(Part part, MethodScope scope) {
    RequestParameter parameter = parameters.get(part.reference());
    scope.use(parameter);
    return parameter;
  }

  private String concatenated(RequestNode node, List<Part> parts, MethodScope scope) {
    List<String> operands = new ArrayList<>();
    for (Part part : parts) {
      operands.add(
          part.isReference()
              ? string(node, parameter(part, scope))
              : LiteralText.quoted(part.literal()));
    }
    return String.join(" + ", operands);
  }

  private String string(RequestNode node, RequestParameter parameter) {
    ValueKind kind = parameter.type().kind();
    if (kind == ValueKind.STRING) {
      return parameter.name();
    }
    if (kind == ValueKind.LIST || kind == ValueKind.OTHER) {
      refuse(node, parameter.source());
    }
    return "String.valueOf(" + parameter.name() + ")";
  }

  private String converted(RequestNode node, RequestParameter parameter, ValueType wanted) {
    ValueType given = parameter.type();
    if (given.wireType().equals(wanted.wireType()) || given.kind() == wanted.kind()) {
      if (given.kind() == ValueKind.LIST && !isSameElement(given.element(), wanted.element())) {
        refuse(node, parameter.source());
      }
      if (given.kind() == ValueKind.OTHER && !given.wireType().equals(wanted.wireType())) {
        refuse(node, parameter.source());
      }
      return narrowed(parameter.name(), given, wanted);
    }
    if (wanted.kind() == ValueKind.DECIMAL && given.kind() == ValueKind.INTEGER) {
      return parameter.name();
    }
    String string = string(node, parameter);
    return wanted.kind() == ValueKind.STRING ? string : parsed(node, string, wanted);
  }

  private static boolean isSameElement(ValueType given, ValueType wanted) {
    return given.wireType().equals(wanted.wireType())
        || (given.kind() == ValueKind.STRING && wanted.kind() == ValueKind.STRING);
  }

  private static String narrowed(String name, ValueType given, ValueType wanted) {
    boolean differs = !given.wireType().equals(wanted.wireType());
    return wanted.kind() == ValueKind.INTEGER && differs
        ? "(" + (wanted.wireType().equals("integer") ? "int" : wanted.wireType()) + ") " + name
        : name;
  }

  private String parsed(RequestNode node, String string, ValueType wanted) {
    return switch (wanted.wireType()) {
      case "byte" -> "Byte.parseByte(" + string + ")";
      case "short" -> "Short.parseShort(" + string + ")";
      case "integer" -> "Integer.parseInt(" + string + ")";
      case "long" -> "Long.parseLong(" + string + ")";
      case "float", "double" -> "Double.parseDouble(" + string + ")";
      case "boolean" -> "Boolean.parseBoolean(" + string + ")";
      case "timestamp" -> imports.type("java.time.Instant") + ".parse(" + string + ")";
      default -> {
        refuse(node, node.placeholder().map(Placeholder::source).orElse(""));
        yield string;
      }
    };
  }

  private void refuse(RequestNode node, String source) {
    log.refuse(
        node, source + " has another type where it is used first; give a value for " + source);
  }
}
