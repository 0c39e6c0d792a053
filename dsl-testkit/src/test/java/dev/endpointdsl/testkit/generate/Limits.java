package dev.endpointdsl.testkit.generate;

import java.math.BigDecimal;
import java.util.Optional;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.traits.LengthTrait;
import software.amazon.smithy.model.traits.PatternTrait;
import software.amazon.smithy.model.traits.RangeTrait;

/** The constraints of a member, or the limits of its type where it has none. */
public record Limits(MemberShape member, Optional<LengthTrait> length, Optional<RangeTrait> range) {

  /** The limit of strings and lists that the model does not limit: longer ones prove no more. */
  private static final long LONG = 3_000;

  /** The limit of doubles that the model does not limit: some validators read no larger ones. */
  private static final BigDecimal LARGE = new BigDecimal("1E+100");

  public static Limits of(MemberShape member) {
    return new Limits(
        member,
        HostingModel.trait(member, LengthTrait.class),
        HostingModel.trait(member, RangeTrait.class));
  }

  public int minLength() {
    return length.flatMap(LengthTrait::getMin).orElse(0L).intValue();
  }

  public int maxLength() {
    return length.flatMap(LengthTrait::getMax).orElse(LONG).intValue();
  }

  public boolean hasMaxLength() {
    return length.flatMap(LengthTrait::getMax).isPresent();
  }

  BigDecimal min() {
    return range.flatMap(RangeTrait::getMin).orElse(typeMax().negate());
  }

  BigDecimal max() {
    return range.flatMap(RangeTrait::getMax).orElse(typeMax());
  }

  boolean hasMin() {
    return range.flatMap(RangeTrait::getMin).isPresent();
  }

  boolean hasMax() {
    return range.flatMap(RangeTrait::getMax).isPresent();
  }

  public Optional<String> pattern() {
    return HostingModel.trait(member, PatternTrait.class).map(PatternTrait::getValue);
  }

  public PatternStrings strings() {
    return new PatternStrings(pattern().orElse("^[\\s\\S]*$"), minLength(), maxLength());
  }

  private BigDecimal typeMax() {
    return switch (HostingModel.target(member).getType()) {
      case FLOAT -> new BigDecimal(Float.MAX_VALUE);
      case DOUBLE -> LARGE;
      default -> new BigDecimal(Integer.MAX_VALUE);
    };
  }
}
