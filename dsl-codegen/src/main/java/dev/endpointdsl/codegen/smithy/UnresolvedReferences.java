package dev.endpointdsl.codegen.smithy;

import dev.endpointdsl.codegen.problem.ModelProblem;
import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.problem.ProblemCollector;
import dev.endpointdsl.codegen.problem.ProblemText;
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
 * References to shapes that are not there.
 *
 * <p>Smithy looks at the targets of members only when nothing else is wrong; here they are always
 * looked at, so that one run tells everything.
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

  /** The same shape ID again, now as the value of a trait that has to refer to a shape. */
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

  /** Whether what this event tells is told by {@link #dangling}, or was explained before. */
  boolean cover(ValidationEvent event) {
    Matcher reference = TRAIT_REFERENCE.matcher(event.getMessage());
    return reference.matches()
        ? explained.contains(ShapeId.from(reference.group(1)))
        : event.getId().startsWith("Target") && event.getMessage().contains("unresolved shape");
  }

  /** The event in our words, if it is about something that is not there. */
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
   * Every reference to a shape that is not there, at the shape that refers.
   *
   * @param lost shapes that are not there for another reason, which is told
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
    return ProblemCollector.at(
        from,
        ProblemCode.UNKNOWN_SHAPE,
        ProblemText.name(from)
            + " refers to the shape "
            + missing
            + ", which no file of the model"
            + " defines."
            + ShapeNames.of(known).hint(missing));
  }

  private ModelProblem unknownShape(ValidationEvent event, ShapeId missing) {
    explained.add(missing.withoutMember());
    return ProblemCollector.at(
        event,
        ProblemCode.UNKNOWN_SHAPE,
        "No file of the model defines "
            + missing
            + "."
            + model.map(known -> ShapeNames.of(known).hint(missing)).orElse(""));
  }

  private ModelProblem unknownTrait(ValidationEvent event, ShapeId missing) {
    return ProblemCollector.at(
        event,
        ProblemCode.UNKNOWN_TRAIT,
        "No file of the model defines the trait "
            + missing
            + "."
            + model.map(known -> ShapeNames.ofTraits(known).hint(missing)).orElse(""));
  }
}
