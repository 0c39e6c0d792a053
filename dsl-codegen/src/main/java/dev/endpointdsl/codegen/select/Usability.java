package dev.endpointdsl.codegen.select;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StructureShape;

/**
 * Decides which members of the reachable shapes can be values. A structure whose required member
 * cannot be one cannot be one itself, and neither can a list of it.
 */
final class Usability {

  /** The reason for members that the annotation excludes, which no note mentions. */
  static final String EXCLUDED = "that the annotation excludes";

  private final Model model;
  private final Set<ShapeId> excluded;
  private final Set<ShapeId> inputs;

  /** The reachable shapes with members, by shape ID. */
  private final Map<ShapeId, Shape> shapes = new TreeMap<>();

  /** The reasons by the unusable member. */
  private final Map<ShapeId, String> members = new HashMap<>();

  /** The unusable shapes, with the member that is the cause. */
  private final Map<ShapeId, MemberShape> causes = new HashMap<>();

  /**
   * Decides for all shapes that operations reach.
   *
   * @param inputs the inputs of the operations, whose streams are sent beside them
   */
  Usability(Model model, Collection<StructureShape> inputs, Set<ShapeId> excluded) {
    this.model = model;
    this.excluded = excluded;
    this.inputs = inputs.stream().map(Shape::getId).collect(Collectors.toSet());
    new ValueShapes(model).of(inputs).forEach(shape -> shapes.put(shape.getId(), shape));
    boolean more = true;
    while (more) {
      more = shapes.values().stream().map(this::visit).reduce(false, Boolean::logicalOr);
    }
  }

  /** Returns the reachable shapes with members. */
  Collection<Shape> shapes() {
    return shapes.values();
  }

  /** Returns the reason why a member cannot be a value; empty if it can. */
  Optional<String> reason(MemberShape member) {
    return Optional.ofNullable(members.get(member.getId()));
  }

  /** Returns the member because of which a shape cannot be a value; empty if it can. */
  Optional<MemberShape> cause(Shape shape) {
    return Optional.ofNullable(causes.get(shape.getId()));
  }

  /** Returns whether anything about the shape is new. */
  private boolean visit(Shape shape) {
    boolean found = false;
    for (MemberShape member : shape.members()) {
      Optional<String> reason =
          members.containsKey(member.getId()) ? Optional.empty() : judge(member);
      reason.ifPresent(why -> members.put(member.getId(), why));
      found |= reason.isPresent();
    }
    boolean spoilt = !causes.containsKey(shape.getId()) && spoils(shape);
    return found || spoilt;
  }

  private Optional<String> judge(MemberShape member) {
    if (excluded.contains(member.getId())) {
      return Optional.of(EXCLUDED);
    }
    Optional<Shape> target = model.getShape(member.getTarget());
    return target
        .flatMap(UnsupportedShapes::reason)
        .or(
            () ->
                target
                    .flatMap(this::cause)
                    .map(c -> "that require a member that is left out are left out"));
  }

  /** Records the member that makes a shape unusable, if there is one. */
  private boolean spoils(Shape shape) {
    Optional<MemberShape> cause =
        shape.isUnionShape()
            ? shape.members().stream()
                .filter(unused -> shape.members().stream().allMatch(m -> reason(m).isPresent()))
                .findFirst()
            : shape.members().stream()
                .filter(member -> !shape.isStructureShape() || member.isRequired())
                .filter(member -> reason(member).isPresent() && !isBeside(member))
                .findFirst();
    cause.ifPresent(member -> causes.put(shape.getId(), member));
    return cause.isPresent();
  }

  /** Checks for the stream of an input, which is sent beside the request. */
  private boolean isBeside(MemberShape member) {
    return inputs.contains(member.getContainer())
        && reason(member).filter(UnsupportedShapes.STREAM::equals).isPresent();
  }
}
