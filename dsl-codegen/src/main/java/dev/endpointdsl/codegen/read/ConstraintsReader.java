package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.model.Constraints;
import dev.endpointdsl.codegen.naming.JavaNames;
import dev.endpointdsl.codegen.smithy.DslTraits;
import java.util.Optional;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.LengthTrait;
import software.amazon.smithy.model.traits.PatternTrait;
import software.amazon.smithy.model.traits.RangeTrait;
import software.amazon.smithy.model.traits.UniqueItemsTrait;

/** Reads the constraints of a value; a trait of a member overrides that of its target. */
final class ConstraintsReader {

  private final Model model;
  private final TypeNames names;

  ConstraintsReader(Model model, TypeNames names) {
    this.model = model;
    this.names = names;
  }

  /** Returns the constraints of a member's value. */
  Constraints read(MemberShape member, Shape target) {
    boolean isCollection = target.asListShape().isPresent() || target.isMapShape();
    Optional<Constraints.Bounds> length = length(member);
    return new Constraints(
        range(member),
        isCollection ? Optional.empty() : length,
        isCollection ? length : Optional.empty(),
        pattern(member, target),
        DslTraits.allowedValues(model, member),
        DslTraits.string(member, DslTraits.ALLOWED_VALUES_RULE),
        member.getMemberTrait(model, UniqueItemsTrait.class).isPresent(),
        DslTraits.unit(model, member));
  }

  private Optional<Constraints.Range> range(MemberShape member) {
    return member
        .getMemberTrait(model, RangeTrait.class)
        .map(range -> new Constraints.Range(range.getMin(), range.getMax()));
  }

  private Optional<Constraints.Bounds> length(MemberShape member) {
    return member
        .getMemberTrait(model, LengthTrait.class)
        .map(
            length ->
                new Constraints.Bounds(
                    length.getMin().orElse(0L), length.getMax().orElse(Long.MAX_VALUE)));
  }

  private Optional<Constraints.RegexPattern> pattern(MemberShape member, Shape target) {
    return member
        .getMemberTrait(model, PatternTrait.class)
        .map(pattern -> PatternReader.read(patternName(member, target), pattern.getValue()));
  }

  /** Returns a name after the shape that declares the pattern. */
  private String patternName(MemberShape member, Shape target) {
    if (!member.hasTrait(PatternTrait.class)) {
      return JavaNames.member(target.getId().getName());
    }
    String container = names.of(model.expectShape(member.getContainer()));
    return JavaNames.member(container + "_" + member.getMemberName());
  }
}
