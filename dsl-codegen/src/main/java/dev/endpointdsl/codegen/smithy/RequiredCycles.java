package dev.endpointdsl.codegen.smithy;

import dev.endpointdsl.codegen.problem.ProblemCode;
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

/** Finds structures that cannot be built because they require themselves. */
public final class RequiredCycles {

  private final Model model;
  private final List<StructureShape> structures;

  /** The structures and unions that can be built. */
  private final Set<ShapeId> buildable = new HashSet<>();

  private RequiredCycles(Model model, TypeClosure closure) {
    this.model = model;
    this.structures = closure.structures();
    List<Shape> open = new ArrayList<>(structures);
    open.addAll(closure.unions());
    // Each round adds the shapes that the previous rounds make buildable, until none is added.
    boolean more = true;
    while (more) {
      more = open.removeIf(shape -> isBuildable(shape) && buildable.add(shape.getId()));
    }
  }

  /** Reports each cycle of required members among the generated types. */
  public static void check(Model model, TypeClosure closure, ProblemCollector problems) {
    RequiredCycles cycles = new RequiredCycles(model, closure);
    Set<ShapeId> reported = new HashSet<>();
    for (StructureShape structure : cycles.structures) {
      if (!cycles.buildable.contains(structure.getId())) {
        report(cycles.follow(structure), reported, problems);
      }
    }
  }

  /**
   * Checks whether an event of Smithy is about such a cycle; {@link #check} reports the cycles of
   * generated types, and those of other types do not matter.
   */
  static boolean covers(ValidationEvent event) {
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

  /** Checks whether a list must have an element; an empty list requires no other value. */
  private boolean needsElement(MemberShape member, Shape target) {
    return target.asListShape().isPresent()
        && member
            .getMemberTrait(model, LengthTrait.class)
            .flatMap(LengthTrait::getMin)
            .filter(min -> min > 0)
            .isPresent();
  }

  /** Returns the members of the cycle that a shape leads to, without the path to the cycle. */
  private List<MemberShape> follow(Shape start) {
    List<MemberShape> path = new ArrayList<>();
    List<ShapeId> passed = new ArrayList<>();
    Optional<Shape> next = Optional.of(start);
    while (next.isPresent() && !passed.contains(next.get().getId())) {
      passed.add(next.get().getId());
      Optional<MemberShape> member = blocking(next.get());
      member.ifPresent(path::add);
      next = member.flatMap(m -> model.getShape(m.getTarget()));
    }
    int from = next.map(shape -> passed.indexOf(shape.getId())).orElse(path.size());
    return path.subList(from, path.size());
  }

  private Optional<MemberShape> blocking(Shape shape) {
    return shape.members().stream()
        .filter(member -> !shape.isStructureShape() || member.isRequired())
        .filter(member -> !isAvailable(member))
        .findFirst();
  }

  private static void report(
      List<MemberShape> cycle, Set<ShapeId> reported, ProblemCollector problems) {
    if (cycle.isEmpty() || reported.contains(cycle.get(0).getId())) {
      return;
    }
    cycle.forEach(member -> reported.add(member.getId()));
    MemberShape first = cycle.get(0);
    StringBuilder path = new StringBuilder();
    cycle.forEach(member -> path.append(ShapeNames.of(member)).append(" -> "));
    problems.report(
        first,
        ProblemCode.REQUIRED_CYCLE,
        first.getContainer().getName()
            + " requires itself and can never be built: "
            + path
            + first.getContainer().getName()
            + ". Remove @required from one of these members.");
  }
}
