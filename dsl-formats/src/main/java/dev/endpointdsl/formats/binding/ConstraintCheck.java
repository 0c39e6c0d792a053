package dev.endpointdsl.formats.binding;

import dev.endpointdsl.formats.model.MemberDescription;
import dev.endpointdsl.formats.model.ModelDescription;
import dev.endpointdsl.formats.model.ValueType;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.message.SpellingSuggestions;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Reports values that a tool refuses before it sends the request: missing members, ranges, lengths,
 * patterns and unknown words. Terraform and CloudFormation do; other formats leave this to the
 * request's own rules.
 */
public final class ConstraintCheck {

  /** Enums that grow: a value that resembles no known one may be newer. */
  private static final Set<String> GROWING =
      Set.of("InstanceType", "InferenceAmiVersion", "AcceleratorType");

  private final ModelDescription model;
  private final BiConsumer<RequestNode, String> problems;
  private final Set<String> exempt;
  private final boolean presenceOnly;

  private ConstraintCheck(
      ModelDescription model,
      Set<String> exempt,
      boolean presenceOnly,
      BiConsumer<RequestNode, String> problems) {
    this.model = model;
    this.presenceOnly = presenceOnly;
    this.exempt = exempt;
    this.problems = problems;
  }

  /**
   * Checks a request that is to be printed.
   *
   * @param exempt paths of members that the tool does not check and does not require, without
   *     indices
   * @param problems receives a value and its violation
   */
  public static void check(
      RequestTemplate request, Set<String> exempt, BiConsumer<RequestNode, String> problems) {
    new ConstraintCheck(request.model(), exempt, false, problems).check(request.node());
  }

  /**
   * Checks only whether a request has the members that are required.
   *
   * @param exempt paths of members that the tool does not require, without indices
   * @param problems receives a structure and the member that it lacks
   */
  public static void checkPresence(
      RequestTemplate request, Set<String> exempt, BiConsumer<RequestNode, String> problems) {
    new ConstraintCheck(request.model(), exempt, true, problems).check(request.node());
  }

  /**
   * Checks a reading.
   *
   * @param exempt paths of members that the tool does not check and does not require, without
   *     indices
   * @throws dev.endpointdsl.formats.request.FormatException with all problems
   */
  public static FormatReading check(FormatReading reading, ReadingLog log, Set<String> exempt) {
    check(
        reading.template(),
        exempt,
        (node, message) -> log.problem(reading.locate(node.pointer()), node.path(), message));
    log.throwIfProblems();
    return reading;
  }

  private void check(RequestNode node) {
    if (node.placeholder().isPresent()) {
      return;
    }
    switch (node.kind()) {
      case STRUCTURE -> structure(node);
      case LIST -> list(node);
      case INTEGER, DECIMAL -> {
        if (!presenceOnly) {
          number(node);
        }
      }
      case STRING -> {
        if (!presenceOnly) {
          string(node);
        }
      }
      default -> {
        // Booleans have no constraints, and no tool checks the entries of maps.
      }
    }
  }

  private void structure(RequestNode node) {
    JsonObject object = (JsonObject) node.value();
    for (MemberDescription member : node.structure().members()) {
      String path = node.memberPath().isEmpty() ? "" : node.memberPath() + ".";
      boolean required = member.required() && !exempt.contains(path + member.name());
      if (required && !object.members().containsKey(member.name())) {
        problem(node, member.name() + " is required; add it");
      }
    }
    node.members().forEach(this::check);
  }

  private void list(RequestNode node) {
    int size = ((JsonArray) node.value()).elements().size();
    if (presenceOnly) {
      node.elements().forEach(this::check);
      return;
    }
    outside(node.type(), "Size", size)
        .ifPresent(limit -> problem(node, "the list has " + size + " elements" + limit));
    node.elements().forEach(this::check);
  }

  private void number(RequestNode node) {
    BigDecimal number = new BigDecimal(((JsonNumber) node.value()).literal());
    Optional<BigDecimal> min = node.type().bound("min");
    Optional<BigDecimal> max = node.type().bound("max");
    boolean below = min.filter(each -> number.compareTo(each) < 0).isPresent();
    boolean above = max.filter(each -> number.compareTo(each) > 0).isPresent();
    Collection<String> allowed = node.type().allowedNumbers();
    boolean other =
        !allowed.isEmpty()
            && allowed.stream().noneMatch(each -> new BigDecimal(each).compareTo(number) == 0);
    if (other) {
      problem(node, "the number is none of " + String.join(", ", allowed));
    } else if (below || above) {
      String limit = below ? "less than " + min.orElseThrow() : "greater than " + max.orElseThrow();
      problem(node, "the number is " + limit);
    }
  }

  private void string(RequestNode node) {
    if (exempt.contains(node.memberPath())) {
      return;
    }
    String text = ((JsonString) node.value()).value();
    int length = text.codePointCount(0, text.length());
    Optional<String> limit = outside(node.type(), "Length", length);
    if (limit.isPresent()) {
      problem(node, "the string has " + length + " characters" + limit.get());
      return;
    }
    node.type()
        .pattern()
        .filter(pattern -> !matches(pattern, text, node.type()))
        .ifPresent(pattern -> problem(node, "the string does not match " + pattern));
    node.type().enumName().ifPresent(name -> word(node, name, text));
  }

  private static boolean matches(String pattern, String text, ValueType type) {
    var matcher = Pattern.compile(pattern).matcher(text);
    return type.matchesWhole() ? matcher.matches() : matcher.find();
  }

  private void word(RequestNode node, String enumName, String text) {
    Set<String> known = model.constants(enumName).keySet();
    if (!known.contains(text)) {
      String suggestion = SpellingSuggestions.suggestion(text, known);
      if (!GROWING.contains(enumName) || !suggestion.isEmpty()) {
        problem(node, "unknown value" + suggestion);
      }
    }
  }

  private static Optional<String> outside(ValueType type, String bound, int actual) {
    BigDecimal size = BigDecimal.valueOf(actual);
    Optional<String> below =
        type.bound("min" + bound)
            .filter(min -> size.compareTo(min) < 0)
            .map(min -> "; at least " + min + " are required");
    return below.or(
        () ->
            type.bound("max" + bound)
                .filter(max -> size.compareTo(max) > 0)
                .map(max -> "; at most " + max + " are allowed"));
  }

  private void problem(RequestNode node, String message) {
    problems.accept(node, message);
  }
}
