package dev.endpointdsl.codegen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidationEvent;

/** Sorts what Smithy says about a model into problems and warnings. */
final class SmithyEvents {

  private static final String UNRESOLVED_TRAIT = "Model.UnresolvedTrait";

  private final Optional<Model> model;
  private final List<ValidationEvent> events;

  private SmithyEvents(Optional<Model> model, List<ValidationEvent> events) {
    this.model = model;
    this.events = events;
  }

  static SmithyEvents of(Optional<Model> model, List<ValidationEvent> events) {
    return new SmithyEvents(model, events.stream().filter(e -> !isAboutOurTraits(e)).toList());
  }

  AssembledModel toModel() {
    List<ModelProblem> warnings = events.stream().filter(SmithyEvents::isWarning)
        .map(SmithyEvents::warning).toList();
    List<ModelProblem> problems = new ArrayList<>();
    ReferenceProblems references = ReferenceProblems.of(model);
    for (ValidationEvent event : events) {
      if (isProblem(event) && !references.cover(event)) {
        problems.add(references.explain(event).orElseGet(() -> EventWording.problem(event)));
      }
    }
    // What stands after a syntax error is not read, so that references to it prove nothing.
    boolean whole = events.stream().filter(SmithyEvents::isProblem).noneMatch(EventWording::isLoss);
    if (whole) {
      problems.addAll(references.dangling());
    }
    return new AssembledModel(whole ? model.orElse(null) : null, problems, warnings);
  }

  private static boolean isProblem(ValidationEvent event) {
    return event.getSeverity() == Severity.ERROR
        || event.getSeverity() == Severity.DANGER
        || isUnknownTraitOfIdl(event);
  }

  private static boolean isWarning(ValidationEvent event) {
    return event.getSeverity() == Severity.WARNING
        && !isProblem(event)
        && !event.containsId(UNRESOLVED_TRAIT);
  }

  /** Allowing unknown traits for a JSON file allows them everywhere; in IDL they are typos. */
  private static boolean isUnknownTraitOfIdl(ValidationEvent event) {
    return event.containsId(UNRESOLVED_TRAIT)
        && event.getSourceLocation().getFilename().endsWith(".smithy");
  }

  private static boolean isAboutOurTraits(ValidationEvent event) {
    return event.getSeverity().ordinal() < Severity.DANGER.ordinal()
        && event.getSourceLocation().getFilename().equals(SmithyModels.TRAITS_NAME);
  }

  private static ModelProblem warning(ValidationEvent event) {
    return Problems.at(event, event.getId(), Wording.oneLine(event.getMessage()));
  }
}
