package dev.endpointdsl.codegen.smithy;

import dev.endpointdsl.codegen.problem.ModelProblem;
import dev.endpointdsl.codegen.problem.ProblemCode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.neighbor.NeighborProvider;
import software.amazon.smithy.model.neighbor.Relationship;
import software.amazon.smithy.model.neighbor.RelationshipType;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.validation.ValidationEvent;

/**
 * Finds references to undefined shapes.
 *
 * <p>Smithy checks the targets of members only in a model without other errors; this class always
 * checks them, so that one run reports everything.
 */
final class UnresolvedReferences {

  private static final Pattern UNRESOLVED_TRAIT =
      Pattern.compile("^Unable to resolve trait `([^`]+)`.*", Pattern.DOTALL);
  private static final List<Pattern> UNRESOLVED_SHAPES =
      List.of(
          Pattern.compile(
              "^Syntactic shape ID `[^`]*` does not resolve to a valid shape ID: `([^`]+)`.*",
              Pattern.DOTALL),
          Pattern.compile("^Trait `[^`]+` applied to unknown shape `([^`]+)`.*", Pattern.DOTALL),
          Pattern.compile("^Cannot apply mixin to [^:]+: (\\S+) not found.*", Pattern.DOTALL));

  /** The event about a trait whose value must be a shape ID, {@code @idRef}. */
  private static final Pattern TRAIT_REFERENCE =
      Pattern.compile("^.*Shape ID `([^`]+)` was not found in the model.*$", Pattern.DOTALL);

  private final Optional<Model> model;
  private final Set<ShapeId> explained = new HashSet<>();

  private UnresolvedReferences(Optional<Model> model) {
    this.model = model;
  }

  static UnresolvedReferences of(Optional<Model> model) {
    return new UnresolvedReferences(model);
  }

  /** Checks whether {@link #dangling} or an explained event reports the same as this event. */
  boolean covers(ValidationEvent event) {
    Matcher reference = TRAIT_REFERENCE.matcher(event.getMessage());
    return reference.matches()
        ? explained.contains(ShapeId.from(reference.group(1)))
        : event.getId().startsWith("Target") && event.getMessage().contains("unresolved shape");
  }

  /** Returns a problem for an event about an undefined shape or trait; empty for other events. */
  Optional<ModelProblem> explain(ValidationEvent event) {
    Matcher trait = UNRESOLVED_TRAIT.matcher(event.getMessage());
    if (trait.matches()) {
      return Optional.of(unknownTrait(event, ShapeId.from(trait.group(1))));
    }
    return UNRESOLVED_SHAPES.stream()
        .map(pattern -> pattern.matcher(event.getMessage()))
        .filter(Matcher::matches)
        .findFirst()
        .map(found -> unknownShape(event, ShapeId.from(found.group(1))));
  }

  /**
   * Returns a problem for each reference to an undefined shape, at the referring shape.
   *
   * @param lost the shapes that are missing because of another error, which is reported
   */
  List<ModelProblem> dangling(Collection<ShapeId> lost) {
    return model.map(known -> danglingOf(known, lost)).orElse(List.of());
  }

  private List<ModelProblem> danglingOf(Model known, Collection<ShapeId> lost) {
    NeighborProvider neighbors = NeighborProvider.of(known);
    return known
        .shapes()
        .flatMap(shape -> neighbors.getNeighbors(shape).stream())
        .filter(relationship -> relationship.getNeighborShape().isEmpty())
        .filter(relationship -> !lost.contains(relationship.getNeighborShapeId().withoutMember()))
        .filter(relationship -> !isExplained(relationship))
        .map(relationship -> dangling(known, relationship))
        .toList();
  }

  private boolean isExplained(Relationship relationship) {
    return relationship.getRelationshipType() != RelationshipType.MEMBER_TARGET
        && explained.contains(relationship.getNeighborShapeId());
  }

  private ModelProblem dangling(Model known, Relationship relationship) {
    Shape from = relationship.getShape();
    ShapeId missing = relationship.getNeighborShapeId();
    return ProblemCollector.problem(
        from,
        ProblemCode.UNKNOWN_SHAPE,
        ShapeNames.of(from)
            + " refers to the shape "
            + missing
            + ", which no model file defines."
            + ShapeSuggestions.of(known).hint(missing));
  }

  private ModelProblem unknownShape(ValidationEvent event, ShapeId missing) {
    explained.add(missing.withoutMember());
    return ProblemCollector.problem(
        event,
        ProblemCode.UNKNOWN_SHAPE,
        "No model file defines "
            + missing
            + "."
            + model.map(known -> ShapeSuggestions.of(known).hint(missing)).orElse(""));
  }

  private ModelProblem unknownTrait(ValidationEvent event, ShapeId missing) {
    return ProblemCollector.problem(
        event,
        ProblemCode.UNKNOWN_TRAIT,
        "No model file defines the trait "
            + missing
            + "."
            + model.map(known -> ShapeSuggestions.ofTraits(known).hint(missing)).orElse(""));
  }
}
