package dev.endpointdsl.codegen.select;

import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.problem.ProblemText;
import dev.endpointdsl.codegen.smithy.DslTraits;
import dev.endpointdsl.codegen.smithy.ProblemCollector;
import dev.endpointdsl.codegen.smithy.ShapeNames;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.Trait;

/** Finds the operations and members that an annotation excludes. */
final class Exclusions {

  private final Model model;
  private final NamedFiles files;
  private final ProblemCollector problems;
  private final Set<ShapeId> found = new HashSet<>();

  private Exclusions(Model model, NamedFiles files, ProblemCollector problems) {
    this.model = model;
    this.files = files;
    this.problems = problems;
  }

  /** Returns the shapes with these names or shape IDs, and reports names of none. */
  static Set<ShapeId> find(
      Model model, NamedFiles files, List<String> names, ProblemCollector problems) {
    Exclusions exclusions = new Exclusions(model, files, problems);
    names.forEach(exclusions::add);
    if (!exclusions.found.isEmpty()) {
      exclusions.checkReferences();
    }
    return exclusions.found;
  }

  private void add(String name) {
    List<ShapeId> matches =
        files.prefer(candidates().filter(shape -> isCalled(shape.getId(), name)).toList()).stream()
            .map(Shape::getId)
            .sorted()
            .toList();
    if (matches.size() == 1) {
      found.add(matches.get(0));
      return;
    }
    problems.report(
        ProblemCode.UNKNOWN_EXCLUSION,
        matches.isEmpty()
            ? "The model has no operation or member "
                + name
                + ", which `exclude` names."
                + hint(name)
            : "The model has more than one shape "
                + name
                + ". Use its shape ID in `exclude`: "
                + ProblemText.either(matches.stream().map(ShapeId::toString).toList())
                + ".");
  }

  private Stream<Shape> candidates() {
    return model
        .shapes()
        .filter(
            shape ->
                shape.isOperationShape()
                    || shape.asMemberShape().filter(m -> isInValue(m.getContainer())).isPresent());
  }

  private boolean isInValue(ShapeId container) {
    return model
        .getShape(container)
        .filter(shape -> shape.isStructureShape() || shape.isUnionShape())
        .isPresent();
  }

  private static boolean isCalled(ShapeId id, String name) {
    return name.indexOf('#') < 0 ? relative(id).equals(name) : id.toString().equals(name);
  }

  private static String relative(ShapeId id) {
    return id.getMember().map(member -> id.getName() + "$" + member).orElseGet(id::getName);
  }

  private String hint(String name) {
    String question =
        ProblemText.didYouMean(
            name, candidates().map(shape -> relative(shape.getId())).distinct().toList());
    return question.isEmpty()
        ? " Name an operation (CreateThing) or a member (CreateThingInput$Size)."
        : question;
  }

  /** Reports excluded members that a trait of Endpoint DSL refers to. */
  private void checkReferences() {
    model.shapes().forEach(shape -> shape.getAllTraits().values().forEach(t -> check(shape, t)));
  }

  private void check(Shape shape, Trait trait) {
    if (!DslTraits.isOwn(trait.toShapeId()) || found.contains(shape.getId())) {
      return;
    }
    referred(trait.toNode())
        .ifPresent(
            member ->
                problems.report(
                    shape,
                    ProblemCode.UNKNOWN_EXCLUSION,
                    member
                        + " cannot be excluded because @"
                        + trait.toShapeId().getName()
                        + " of "
                        + ShapeNames.of(shape)
                        + " refers to it. Keep the member, or remove the trait."));
  }

  private Optional<String> referred(Node node) {
    if (node.isStringNode()) {
      String text = node.expectStringNode().getValue();
      return Optional.of(text).filter(id -> found.stream().anyMatch(f -> f.toString().equals(id)));
    }
    Stream<Node> parts =
        node.asArrayNode()
            .map(array -> array.getElements().stream())
            .orElseGet(
                () ->
                    node.asObjectNode()
                        .map(object -> object.getMembers().values().stream())
                        .orElseGet(Stream::empty));
    return parts.flatMap(part -> referred(part).stream()).findFirst();
  }
}
