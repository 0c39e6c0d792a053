package dev.endpointdsl.codegen.smithy;

import dev.endpointdsl.codegen.problem.ModelProblem;
import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.problem.ProblemText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.SourceLocation;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidationEvent;

/** Sorts Smithy's validation events into problems and warnings. */
final class SmithyEvents {

  private static final String UNRESOLVED_TRAIT = "Model.UnresolvedTrait";

  /** The event about streams that are neither required nor have a default. */
  private static final String STREAMS = "StreamingTrait";

  /** The events about what a DSL is generated from: shapes, members and the values of traits. */
  private static final List<String> OWN_EVENTS =
      List.of("Model", "Target", "TraitTarget", "TraitValue", "ShapeRecursion", "EnumShape");

  private final Optional<Model> model;
  private final List<ValidationEvent> events;
  private final Set<String> files;

  private SmithyEvents(Optional<Model> model, List<ValidationEvent> events, Set<String> files) {
    this.model = model;
    this.events = events;
    this.files = files;
  }

  /** Sorts the events of a model that an annotation gives as files, by their names. */
  static SmithyEvents of(Optional<Model> model, List<ValidationEvent> events, Set<String> files) {
    return new SmithyEvents(
        model,
        events.stream().filter(e -> !isAboutOurTraits(e) && !isAboutArtifacts(e, files)).toList(),
        files);
  }

  AssembledModel toModel() {
    List<ModelProblem> warnings =
        events.stream().filter(SmithyEvents::isWarning).map(SmithyEvents::warning).toList();
    List<ModelProblem> problems = new ArrayList<>();
    UnresolvedReferences references = UnresolvedReferences.of(model);
    List<ValidationEvent> other = new ArrayList<>();
    for (ValidationEvent event : events) {
      if (isProblem(event)) {
        references.explain(event).ifPresentOrElse(problems::add, () -> other.add(event));
      }
    }
    other.stream()
        .filter(event -> !references.covers(event) && !RequiredCycles.covers(event))
        .map(ValidationEventText::problem)
        .forEach(problems::add);
    List<ValidationEvent> losses = losses();
    // Smithy skips the rest of a file after a syntax error, so shapes may only seem undefined.
    if (losses.stream().allMatch(event -> event.getShapeId().isPresent())) {
      problems.addAll(references.dangling(losses.stream().map(SmithyEvents::shapeId).toList()));
    }
    return new AssembledModel(
        losses.isEmpty() ? model.orElse(null) : null, files, problems, warnings);
  }

  private List<ValidationEvent> losses() {
    return events.stream()
        .filter(SmithyEvents::isProblem)
        .filter(ValidationEventText::isLoss)
        .toList();
  }

  private static ShapeId shapeId(ValidationEvent event) {
    return event.getShapeId().orElseThrow().withoutMember();
  }

  private static boolean isProblem(ValidationEvent event) {
    boolean serious =
        event.getSeverity() == Severity.ERROR || event.getSeverity() == Severity.DANGER;
    return (serious && !isForeign(event)) || isUnknownTraitOfIdl(event);
  }

  /**
   * Checks for an error that does not matter to a DSL: about a stream, which is left out, or about
   * the services, operations and examples of a published model, which the user cannot correct.
   */
  private static boolean isForeign(ValidationEvent event) {
    return event.containsId(STREAMS)
        || (event.getSourceLocation().getFilename().endsWith(".json")
            && OWN_EVENTS.stream().noneMatch(event::containsId));
  }

  /** Checks for a warning; those of published models are left out, as the user cannot fix them. */
  private static boolean isWarning(ValidationEvent event) {
    return event.getSeverity() == Severity.WARNING
        && !isProblem(event)
        && !event.getSourceLocation().getFilename().endsWith(".json");
  }

  /** Checks for an unknown trait in IDL, a typo; a JSON file makes Smithy allow them everywhere. */
  private static boolean isUnknownTraitOfIdl(ValidationEvent event) {
    return event.containsId(UNRESOLVED_TRAIT)
        && event.getSourceLocation().getFilename().endsWith(".smithy");
  }

  private static boolean isAboutOurTraits(ValidationEvent event) {
    return !isProblem(event) && event.getSourceLocation().getFilename().equals(DslTraitsFile.NAME);
  }

  /** Checks for an event about a model on the processor path that loses no part of it. */
  private static boolean isAboutArtifacts(ValidationEvent event, Set<String> files) {
    String file = event.getSourceLocation().getFilename();
    return !file.equals(SourceLocation.NONE.getFilename())
        && !file.equals(DslTraitsFile.NAME)
        && !files.contains(file)
        && !ValidationEventText.isLoss(event);
  }

  private static ModelProblem warning(ValidationEvent event) {
    return ProblemCollector.problem(
        event, ProblemCode.ofEvent(event.getId()), ProblemText.oneLine(event.getMessage()));
  }
}
