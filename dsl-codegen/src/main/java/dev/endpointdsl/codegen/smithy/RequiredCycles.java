package dev.endpointdsl.codegen.smithy;

import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.problem.ProblemCollector;
import dev.endpointdsl.codegen.problem.ProblemText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.traits.LengthTrait;
import software.amazon.smithy.model.validation.ValidationEvent;

/** Finds structures that can never be built, because building one takes another one first. */
public final class RequiredCycles {

  private final Model model;
  private final List<StructureShape> structures;

  /** The structures and unions of which a value can be made. */
  private final Set<ShapeId> buildable = new HashSet<>();

  private RequiredCycles(Model model, TypeClosure closure) {
    this.model = model;
    this.structures = closure.structures();
    List<Shape> open = new ArrayList<>(structures);
    open.addAll(closure.unions());
    // Each round makes what the rounds before allow, until nothing more can be made.
    boolean more = true;
    while (more) {
      more = open.removeIf(shape -> isBuildable(shape) && buildable.add(shape.getId()));
    }
  }

  public static void check(Model model, TypeClosure closure, ProblemCollector problems) {
    RequiredCycles cycles = new RequiredCycles(model, closure);
    Set<ShapeId> told = new HashSet<>();
    for (StructureShape structure : cycles.structures) {
      if (!cycles.buildable.contains(structure.getId())) {
        report(cycles.follow(structure), told, problems);
      }
    }
  }

  /**
   * Whether {@link #check} tells what this event of Smithy tells, where it matters: cycles of types
   * that are not generated are nobody's concern.
   */
  static boolean cover(ValidationEvent event) {
    return event.containsId("ShapeRecursion") && event.getMessage().contains("required members");
  }

  private boolean isBuildable(Shape shape) {
    return shape.isUnionShape()
        ? shape.members().stream().anyMatch(this::isAvailable)
        : shape.members().stream().filter(MemberShape::isRequired).allMatch(this::isAvailable);
  }

  private boolean isAvailable(MemberShape member) {
    return model
        .getShape(member.getTarget())
        .map(target -> isAvailable(member, target))
        .orElse(true);
  }

  private boolean isAvailable(MemberShape member, Shape target) {
    if (target.isStructureShape() || target.isUnionShape()) {
      return buildable.contains(target.getId());
    }
    return !needsElement(member, target)
        || target.asListShape().map(list -> isAvailable(list.getMember())).orElse(true);
  }

  /** An empty list needs nothing, unless it must not be empty. */
  private boolean needsElement(MemberShape member, Shape target) {
    return target.asListShape().isPresent()
        && member
            .getMemberTrait(model, LengthTrait.class)
            .flatMap(LengthTrait::getMin)
            .filter(min -> min > 0)
            .isPresent();
  }

  /** The members that lead from a shape around the cycle it depends on, without the way there. */
  private List<MemberShape> follow(Shape start) {
    List<MemberShape> way = new ArrayList<>();
    List<ShapeId> passed = new ArrayList<>();
    Optional<Shape> next = Optional.of(start);
    while (next.isPresent() && !passed.contains(next.get().getId())) {
      passed.add(next.get().getId());
      Optional<MemberShape> member = blocking(next.get());
      member.ifPresent(way::add);
      next = member.flatMap(m -> model.getShape(m.getTarget()));
    }
    int from = next.map(shape -> passed.indexOf(shape.getId())).orElse(way.size());
    return way.subList(from, way.size());
  }

  private Optional<MemberShape> blocking(Shape shape) {
    return shape.members().stream()
        .filter(member -> !shape.isStructureShape() || member.isRequired())
        .filter(member -> !isAvailable(member))
        .findFirst();
  }

  private static void report(
      List<MemberShape> cycle, Set<ShapeId> told, ProblemCollector problems) {
    if (cycle.isEmpty() || told.contains(cycle.get(0).getId())) {
      return;
    }
    cycle.forEach(member -> told.add(member.getId()));
    MemberShape first = cycle.get(0);
    StringBuilder path = new StringBuilder();
    cycle.forEach(member -> path.append(ProblemText.name(member)).append(" -> "));
    problems.report(
        first,
        ProblemCode.REQUIRED_CYCLE,
        first.getContainer().getName()
            + " requires itself, so that none can ever be built: "
            + path
            + first.getContainer().getName()
            + ". Take @required off one of these members.");
  }
}
