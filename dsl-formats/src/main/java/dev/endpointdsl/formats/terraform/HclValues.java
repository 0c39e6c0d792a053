package dev.endpointdsl.formats.terraform;

import dev.endpointdsl.formats.deployment.PartReference;
import dev.endpointdsl.formats.model.NameCases;
import dev.endpointdsl.formats.model.ValueKind;
import dev.endpointdsl.formats.request.InstantText;
import dev.endpointdsl.formats.request.Placeholder;
import dev.endpointdsl.formats.request.PrintingLog;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.formats.request.RequestParameter;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.formats.source.SourceReference;
import dev.endpointdsl.formats.terraform.hcl.HclText;
import dev.endpointdsl.formats.terraform.provider.ProviderBehavior;
import dev.endpointdsl.json.tree.JsonNumber;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes scalars and lists of scalars; placeholders become variables. */
final class HclValues {

  private static final Set<String> RESERVED =
      Set.of(
          "source",
          "version",
          "providers",
          "count",
          "for_each",
          "lifecycle",
          "depends_on",
          "locals");

  private static final int MAX_ZEROS = 400;

  private final Map<String, RequestParameter> parameters;
  private final Map<String, String> names = new HashMap<>();
  private final boolean widens;
  private final UnaryOperator<String> addresses;
  private final PrintingLog log;

  /**
   * Creates the values of a request.
   *
   * @param addresses returns the address of another part of a deployment for the source of a
   *     reference to it
   */
  HclValues(
      RequestTemplate request, boolean widens, UnaryOperator<String> addresses, PrintingLog log) {
    this.addresses = addresses;
    this.parameters = new LinkedHashMap<>(request.parameters());
    this.parameters.keySet().removeIf(ProviderBehavior::isMadeUp);
    this.parameters.keySet().removeIf(PartReference::isSource);
    for (RequestParameter parameter : parameters.values()) {
      names.put(parameter.source(), name(parameter, names.values()));
    }
    this.widens = widens;
    this.log = log;
  }

  /** Declares the variables. */
  void printVariables(HclText out) {
    for (RequestParameter parameter : parameters.values()) {
      out.open("variable \"" + names.get(parameter.source()) + '"');
      out.argument("type", type(parameter.type().kind()), "");
      parameter
          .fallback()
          .ifPresent(each -> out.argument("default", fallback(each, parameter), ""));
      out.close();
    }
  }

  private static String fallback(String text, RequestParameter parameter) {
    return parameter.type().kind() == ValueKind.LIST
        ? Arrays.stream(text.split(",", -1))
            .map(each -> HclText.quoted(each.strip()))
            .collect(Collectors.joining(", ", "[", "]"))
        : HclText.quoted(text);
  }

  private static String type(ValueKind kind) {
    return switch (kind) {
      case INTEGER, DECIMAL -> "number";
      case BOOLEAN -> "bool";
      case LIST -> "list(string)";
      default -> "string";
    };
  }

  private static String name(RequestParameter parameter, Collection<String> taken) {
    String snake = NameCases.snakeCase(parameter.name());
    String name = RESERVED.contains(snake) ? snake + "_value" : snake;
    String unique = name;
    for (int i = 2; taken.contains(unique); i++) {
      unique = name + "_" + i;
    }
    return unique;
  }

  /** Checks whether a value is one that the provider makes up if nothing is set. */
  static boolean isMadeUp(RequestNode node) {
    return node.placeholder()
        .filter(Placeholder::isWhole)
        .filter(each -> ProviderBehavior.isMadeUp(each.parts().get(0).reference()))
        .isPresent();
  }

  /**
   * Returns the prefix of a name whose other characters the provider makes up; empty for other
   * values.
   */
  Optional<String> namePrefix(RequestNode node) {
    List<SourceReference.Part> parts = node.placeholder().map(Placeholder::parts).orElse(List.of());
    boolean prefix =
        parts.size() > 1
            && parts.get(parts.size() - 1).reference().equals(ProviderBehavior.NAME_SUFFIX);
    return prefix ? Optional.of(reference(parts.subList(0, parts.size() - 1))) : Optional.empty();
  }

  /** Returns a value; empty if it is refused. */
  Optional<String> text(RequestNode node) {
    if (node.placeholder().isPresent()) {
      return Optional.of(reference(node.placeholder().get().parts()));
    }
    return switch (node.kind()) {
      case INTEGER, DECIMAL -> number(node);
      case BOOLEAN -> Optional.of(Boolean.toString(node.isTrue()));
      case LIST -> Optional.of(list(node));
      case OTHER -> Optional.of(HclText.quoted(time(node)));
      default -> Optional.of(HclText.quoted(node.string()));
    };
  }

  private static String time(RequestNode node) {
    return InstantText.of(node.value() instanceof JsonNumber ? node.literal() : node.string());
  }

  private String reference(List<SourceReference.Part> parts) {
    if (parts.size() == 1 && parts.get(0).isReference()) {
      return variable(parts.get(0));
    }
    return parts.stream()
        .map(
            each ->
                each.isReference() ? "${" + variable(each) + "}" : HclText.escaped(each.literal()))
        .collect(Collectors.joining("", "\"", "\""));
  }

  private String variable(SourceReference.Part part) {
    return PartReference.isSource(part.reference())
        ? addresses.apply(part.reference())
        : "var." + names.get(part.reference());
  }

  private String list(RequestNode node) {
    Set<String> elements = new LinkedHashSet<>();
    for (RequestNode element : node.elements()) {
      String text = text(element).orElseThrow();
      if (!elements.add(text)) {
        log.changed(element, "Terraform has a set here, and a value appears twice");
      }
    }
    return "[" + String.join(", ", elements) + "]";
  }

  private Optional<String> number(RequestNode node) {
    BigDecimal number = new BigDecimal(node.literal());
    if (Math.abs((long) number.scale()) > MAX_ZEROS) {
      log.refuse(node, "the number has more digits than the provider takes; write another one");
      return Optional.empty();
    }
    if (isFloat(node) && !isStable(number)) {
      if (widens) {
        return Optional.of(plain(BigDecimal.valueOf((double) number.floatValue())));
      }
      log.warn(
          node,
          "the provider stores the weight as "
              + plain(BigDecimal.valueOf((double) number.floatValue()))
              + ", so that each plan replaces the configuration; print it as it is stored");
    }
    return Optional.of(plain(number));
  }

  /** Returns the decimal of a weight that is printed as the provider stores it. */
  String comment(RequestNode node) {
    boolean widened =
        widens
            && isFloat(node)
            && node.placeholder().isEmpty()
            && !isStable(new BigDecimal(node.literal()));
    return widened ? plain(new BigDecimal(node.literal())) : "";
  }

  private static boolean isFloat(RequestNode node) {
    return node.kind() == ValueKind.DECIMAL && node.type().wireType().equals("float");
  }

  /** Checks whether the provider, which stores the float as a double, keeps the decimal. */
  private static boolean isStable(BigDecimal number) {
    return number.doubleValue() == (double) number.floatValue();
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
