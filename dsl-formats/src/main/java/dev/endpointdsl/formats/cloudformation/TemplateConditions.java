package dev.endpointdsl.formats.cloudformation;

import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceScalar;
import dev.endpointdsl.message.QuotedText;
import dev.endpointdsl.message.SpellingSuggestions;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Evaluates conditions; a condition is empty if its value is not known. */
final class TemplateConditions {

  private static final int MAX_DEPTH = 50;

  private final TemplateScope scope;
  private final Function<SourceNode, Optional<SourceNode>> values;
  private final ReadingLog log;
  private int depth;
  private int steps;

  TemplateConditions(
      TemplateScope scope, Function<SourceNode, Optional<SourceNode>> values, ReadingLog log) {
    this.scope = scope;
    this.values = values;
    this.log = log;
  }

  /** Returns the value of a condition of the template. */
  Optional<Boolean> named(String name, SourceLocation location) {
    Optional<SourceNode> condition = scope.find("Conditions", name);
    if (condition.isEmpty()) {
      log.problem(
          location,
          "",
          "the template has no condition "
              + QuotedText.quote(name)
              + SpellingSuggestions.suggestion(name, scope.names("Conditions")));
      return Optional.empty();
    }
    depth++;
    steps++;
    if (depth > MAX_DEPTH || steps > 10_000) {
      throw log.fatal(location, "conditions refer to each other too often; simplify them");
    }
    Optional<Boolean> value = value(condition.get());
    depth--;
    return value;
  }

  private Optional<Boolean> value(SourceNode node) {
    if (node instanceof SourceScalar scalar) {
      return truth(scalar.text());
    }
    if (!(node instanceof SourceObject object) || object.members().size() != 1) {
      log.problem(node.location(), "", "expected a condition, found another value");
      return Optional.empty();
    }
    SourceObject.Member call = object.members().get(0);
    List<SourceNode> arguments =
        call.value() instanceof SourceList list ? list.elements() : List.of(call.value());
    return switch (call.name()) {
      case "Condition" ->
          named(((call.value() instanceof SourceScalar s) ? s.text() : ""), call.location());
      case "Fn::Equals" -> equal(arguments, call.location());
      case "Fn::Not" -> value(arguments.get(0)).map(each -> !each);
      case "Fn::And" -> all(arguments, true);
      case "Fn::Or" -> all(arguments, false);
      default ->
          values
              .apply(object)
              .filter(SourceScalar.class::isInstance)
              .flatMap(each -> truth(((SourceScalar) each).text()));
    };
  }

  private static Optional<Boolean> truth(String text) {
    return text.equals("true") || text.equals("false")
        ? Optional.of(text.equals("true"))
        : Optional.empty();
  }

  private Optional<Boolean> equal(List<SourceNode> arguments, SourceLocation location) {
    if (arguments.size() != 2) {
      log.problem(location, "", "Fn::Equals takes two values; write two");
      return Optional.empty();
    }
    Optional<SourceNode> left = values.apply(arguments.get(0));
    Optional<SourceNode> right = values.apply(arguments.get(1));
    boolean known =
        left.filter(SourceScalar.class::isInstance).isPresent()
            && right.filter(SourceScalar.class::isInstance).isPresent();
    return known
        ? Optional.of(
            ((SourceScalar) left.get()).text().equals(((SourceScalar) right.get()).text()))
        : Optional.empty();
  }

  /** Returns the conjunction or disjunction, also if only the decisive condition is known. */
  private Optional<Boolean> all(List<SourceNode> arguments, boolean and) {
    boolean unknown = false;
    for (SourceNode argument : arguments) {
      Optional<Boolean> each = value(argument);
      if (each.isPresent() && each.get() != and) {
        return Optional.of(!and);
      }
      unknown |= each.isEmpty();
    }
    return unknown ? Optional.empty() : Optional.of(and);
  }
}
