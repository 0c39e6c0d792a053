package dev.endpointdsl.codegen.smithy;

import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;

/** The names of shapes in messages. */
public final class ShapeNames {

  private ShapeNames() {}

  /** Returns {@code A.b} for a member, {@code A} for any other shape. */
  public static String of(Shape shape) {
    return shape.asMemberShape().map(ShapeNames::ofMember).orElseGet(() -> shape.getId().getName());
  }

  private static String ofMember(MemberShape member) {
    return member.getContainer().getName() + "." + member.getMemberName();
  }
}
