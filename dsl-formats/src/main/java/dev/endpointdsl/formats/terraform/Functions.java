package dev.endpointdsl.formats.terraform;

import dev.endpointdsl.formats.source.ScalarKind;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceScalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Terraform's functions that are evaluated if all arguments are known. */
final class Functions {

  private final EvaluationBudget budget;

  Functions(EvaluationBudget budget) {
    this.budget = budget;
  }

  /** Calls a function; empty if it is not evaluated, or does not take the arguments. */
  Optional<SourceNode> call(String name, List<SourceNode> arguments, SourceLocation location) {
    Call call = new Call(arguments, location);
    return switch (name) {
      case "lower" -> call.string(text -> text.toLowerCase(Locale.ROOT));
      case "upper" -> call.string(text -> text.toUpperCase(Locale.ROOT));
      case "trimspace" -> call.string(String::strip);
      case "tostring" -> call.string(UnaryOperator.identity());
      case "tonumber" -> call.one().flatMap(Values::number).map(call::number);
      case "tobool" -> call.one().flatMap(Values::truth).map(each -> Values.bool(each, location));
      case "toset", "tolist" -> call.one().filter(SourceList.class::isInstance);
      case "tomap" -> call.one().filter(SourceObject.class::isInstance);
      case "sensitive", "nonsensitive" -> sensitive(name, call);
      case "max" -> call.extreme(Comparator.naturalOrder());
      case "min" -> call.extreme(Comparator.reverseOrder());
      case "coalesce" -> call.coalesce();
      case "format" -> call.format();
      case "join" -> call.join();
      case "concat" -> concat(call);
      case "merge" -> merge(call);
      case "element" -> call.element();
      case "length" -> call.length();
      case "jsonencode" -> call.one().flatMap(each -> encoded(each, location));
      default -> Optional.empty();
    };
  }

  private Optional<SourceNode> sensitive(String name, Call call) {
    return call.one().map(each -> name.equals("sensitive") ? Values.secret(each, budget) : each);
  }

  private Optional<SourceNode> concat(Call call) {
    List<SourceNode> elements = new ArrayList<>();
    for (SourceNode argument : call.arguments()) {
      if (!(argument instanceof SourceList list)) {
        return Optional.empty();
      }
      budget.spend(list.elements().size(), call.location());
      elements.addAll(list.elements());
    }
    return Optional.of(new SourceList(elements, call.location()));
  }

  private Optional<SourceNode> merge(Call call) {
    Map<String, SourceObject.Member> members = new LinkedHashMap<>();
    for (SourceNode argument : call.arguments()) {
      if (!argument.isNull() && !(argument instanceof SourceObject)) {
        return Optional.empty();
      }
      if (argument instanceof SourceObject object) {
        budget.spend(object.members().size(), call.location());
        object.members().forEach(each -> members.put(each.name(), each));
      }
    }
    return Optional.of(new SourceObject(List.copyOf(members.values()), call.location()));
  }

  private Optional<SourceNode> encoded(SourceNode node, SourceLocation location) {
    StringBuilder out = new StringBuilder();
    JsonEncoding.append(node, out, budget);
    return Optional.of(SourceScalar.string(out.toString(), location));
  }

  /** A call with its arguments. */
  private record Call(List<SourceNode> arguments, SourceLocation location) {

    Optional<SourceNode> one() {
      return arguments.size() == 1 ? Optional.of(arguments.get(0)) : Optional.empty();
    }

    Optional<SourceNode> string(UnaryOperator<String> change) {
      return one().flatMap(Values::string).map(change).map(this::string);
    }

    SourceNode string(String text) {
      return SourceScalar.string(text, location);
    }

    SourceNode number(BigDecimal number) {
      return Values.number(number, location);
    }

    Optional<SourceNode> extreme(Comparator<BigDecimal> order) {
      List<BigDecimal> numbers =
          arguments.stream().map(Values::number).flatMap(Optional::stream).toList();
      return numbers.size() == arguments.size()
          ? numbers.stream().max(order).map(this::number)
          : Optional.empty();
    }

    Optional<SourceNode> coalesce() {
      return arguments.stream()
          .filter(each -> !each.isNull() && !Values.isEmptyString(each))
          .findFirst();
    }

    Optional<SourceNode> length() {
      SourceNode of = one().orElse(null);
      if (of instanceof SourceList list) {
        return Optional.of(number(BigDecimal.valueOf(list.elements().size())));
      }
      if (of instanceof SourceObject object) {
        return Optional.of(number(BigDecimal.valueOf(object.members().size())));
      }
      boolean string = of instanceof SourceScalar scalar && scalar.kind() == ScalarKind.STRING;
      return string
          ? Values.string(of).map(text -> number(BigDecimal.valueOf(text.codePoints().count())))
          : Optional.empty();
    }

    Optional<SourceNode> element() {
      if (arguments.size() != 2
          || !(arguments.get(0) instanceof SourceList list)
          || list.elements().isEmpty()) {
        return Optional.empty();
      }
      return Values.number(arguments.get(1))
          .filter(
              index -> index.signum() >= 0 && index.compareTo(BigDecimal.valueOf(1_000_000)) < 0)
          .map(index -> list.elements().get(index.intValue() % list.elements().size()));
    }

    Optional<SourceNode> join() {
      if (arguments.size() != 2 || !(arguments.get(1) instanceof SourceList list)) {
        return Optional.empty();
      }
      List<String> texts =
          list.elements().stream().map(Values::string).flatMap(Optional::stream).toList();
      return texts.size() == list.elements().size()
          ? Values.string(arguments.get(0))
              .map(separator -> string(texts.stream().collect(Collectors.joining(separator))))
          : Optional.empty();
    }

    /** Formats with the verbs {@code %s}, {@code %d}, {@code %v} and {@code %0Nd}. */
    Optional<SourceNode> format() {
      String pattern = arguments.isEmpty() ? null : Values.string(arguments.get(0)).orElse(null);
      if (pattern == null) {
        return Optional.empty();
      }
      return FormatVerbs.apply(pattern, arguments.subList(1, arguments.size())).map(this::string);
    }
  }
}
