package dev.endpointdsl.codegen.smithy;

import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.Prelude;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.DocumentationTrait;

/** Reads the model's documentation, as CommonMark. */
public final class Documentation {

  private Documentation() {}

  /** Returns the documentation of a shape; empty if it has none. */
  public static String of(Shape shape) {
    return shape
        .getTrait(DocumentationTrait.class)
        .map(trait -> clean(trait.getValue()))
        .orElse("");
  }

  /** Returns the documentation of a member, or of its target if the member has none. */
  public static String of(Model model, MemberShape member) {
    String own = of(member);
    return own.isEmpty() && !Prelude.isPreludeShape(member.getTarget())
        ? model.getShape(member.getTarget()).map(Documentation::of).orElse("")
        : own;
  }

  static String clean(String documentation) {
    return HtmlDocumentation.isHtml(documentation)
        ? HtmlDocumentation.toCommonMark(documentation)
        : documentation.strip();
  }
}
