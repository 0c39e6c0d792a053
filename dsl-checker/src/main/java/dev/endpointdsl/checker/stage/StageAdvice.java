package dev.endpointdsl.checker.stage;

import static dev.endpointdsl.checker.stage.StageWording.calls;
import static dev.endpointdsl.checker.stage.StageWording.or;

import dev.endpointdsl.message.SpellingSuggestions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Decides what to do about a call of a method that a stage does not have. */
final class StageAdvice {

  /** A name of fewer characters is a part of too many others. */
  private static final int SHORT = 4;

  /** The prefix of the methods that a builder of a finished value has for each member. */
  private static final String CLEAR = "clear";

  private final BuilderType builder;
  private final TypeElement stage;
  private final String method;

  private StageAdvice(BuilderType builder, TypeElement stage, String method) {
    this.builder = builder;
    this.stage = stage;
    this.method = method;
  }

  /** Returns a message about a method that a stage does not have; empty if no stage has it. */
  static Optional<String> about(BuilderType builder, TypeElement stage, String method) {
    return builder.has(method)
        ? Optional.of(new StageAdvice(builder, stage, method).message())
        : Optional.empty();
  }

  /** Returns a message about a method that no stage has, with the nearest names. */
  static String unknown(BuilderType builder, TypeElement stage, String method) {
    Set<String> known = new LinkedHashSet<>();
    builder.fromStart().forEach(one -> known.addAll(builder.methods(one).byName().keySet()));
    known.removeIf(name -> name.startsWith(CLEAR) && !method.startsWith(CLEAR));
    String nearest = or(nearest(method, known));
    boolean isRequired = nearest.isEmpty() && !builder.methods(stage).isLast();
    return "no stage of "
        + builder.name()
        + " has a method "
        + method
        + (isRequired ? ": this stage takes " + StageWording.required(builder, stage) : "")
        + (nearest.isEmpty() ? "" : "; did you mean " + nearest + "?");
  }

  /**
   * Returns the names that contain a name or, if there are none, those that are spelled similarly.
   */
  private static List<String> nearest(String method, Set<String> known) {
    String part = method.toLowerCase(Locale.ROOT);
    List<String> containing =
        known.stream()
            .filter(name -> name.toLowerCase(Locale.ROOT).contains(part))
            .limit(3)
            .toList();
    return part.length() < SHORT || containing.isEmpty()
        ? SpellingSuggestions.of(method, known)
        : containing;
  }

  /** Returns a message about the calls that a builder still requires. */
  static String incomplete(BuilderType builder, TypeElement stage) {
    return StageWording.missing(builder, stage)
        + ": "
        + builder.name(stage)
        + " is not the last stage";
  }

  private String message() {
    if (method.equals(StageMethods.BUILD)) {
      return incomplete(builder, stage);
    }
    return repeated()
        .or(this::later)
        .or(this::inherited)
        .or(this::excluded)
        .orElseGet(this::editing);
  }

  /** The method belongs to an earlier stage, which a new builder has passed. */
  private Optional<String> repeated() {
    return builder.fromStart().stream()
        .filter(earlier -> taken(earlier).contains(method))
        .findFirst()
        .map(
            earlier ->
                or(calls(builder.methods(earlier), taken(earlier)))
                    + " is called once, and this stage comes after it: leave this call out");
  }

  private Optional<String> later() {
    List<String> required = calls(builder.methods(stage), builder.required(stage));
    return builder.reaches(stage, method)
        ? Optional.of(
            method
                + " comes later: this stage takes "
                + or(required)
                + (required.size() == 1 ? ". Call it first." : ". Call one of them first."))
        : Optional.empty();
  }

  /** Returns the most general stages below this one that have the method. */
  private Set<TypeElement> narrower() {
    Set<TypeElement> narrower = new LinkedHashSet<>();
    for (TypeElement candidate : builder.stages()) {
      if (extendsStage(candidate, stage) && builder.methods(candidate).has(method)) {
        narrower.add(candidate);
      }
    }
    narrower.removeIf(one -> narrower.stream().anyMatch(other -> extendsStage(one, other)));
    return narrower;
  }

  private static boolean extendsStage(TypeElement type, TypeElement supertype) {
    return type.getInterfaces().stream()
        .map(one -> (TypeElement) ((DeclaredType) one).asElement())
        .anyMatch(one -> one.equals(supertype) || extendsStage(one, supertype));
  }

  private Optional<String> inherited() {
    Set<TypeElement> narrower = narrower();
    return narrower.isEmpty()
        ? Optional.empty()
        : Optional.of(
            method
                + " is not a method of "
                + builder.name(stage)
                + ", which has only the methods that all alternatives share: "
                + or(narrower.stream().map(builder::name).toList())
                + (narrower.size() == 1 ? " has it" : " have it"));
  }

  /** The method belongs to an alternative that was not chosen. */
  private Optional<String> excluded() {
    return builder.fromStart().stream().flatMap(choice -> excluded(choice).stream()).findFirst();
  }

  private String editing() {
    return method + " is a method of the builder that toBuilder() returns, not of a new one";
  }

  /** Returns the methods of an earlier stage that lead to this one. */
  private List<String> taken(TypeElement earlier) {
    return builder.required(earlier).stream()
        .filter(name -> leads(earlier, name, Set.of(stage)))
        .toList();
  }

  private boolean leads(TypeElement from, String name, Set<TypeElement> targets) {
    return builder.next(from, name).stream()
        .anyMatch(next -> builder.from(next).stream().anyMatch(targets::contains));
  }

  /** Returns a message if the choice that a stage offers has excluded the method. */
  private Optional<String> excluded(TypeElement choice) {
    StageMethods methods = builder.methods(choice);
    List<String> taken = taken(choice);
    if (taken.isEmpty()) {
      return Optional.empty();
    }
    String others = or(calls(methods, taken));
    if (methods.has(method)) {
      return Optional.of(
          methods.call(method) + " and " + others + " exclude each other: call only one of them");
    }
    List<String> with =
        builder.required(choice).stream()
            .filter(name -> builder.next(choice, name).stream().anyMatch(this::reachesMethod))
            .toList();
    boolean excludes = !with.isEmpty() && with.stream().noneMatch(taken::contains);
    return excludes
        ? Optional.of(shown() + " goes with " + or(calls(methods, with)) + ", not with " + others)
        : Optional.empty();
  }

  private boolean reachesMethod(TypeElement next) {
    return builder.reaches(next, method);
  }

  /** Returns the method as the stage that has it shows it. */
  private String shown() {
    return builder.stages().stream()
        .map(builder::methods)
        .filter(methods -> methods.has(method))
        .findFirst()
        .map(methods -> methods.call(method))
        .orElse(method);
  }
}
