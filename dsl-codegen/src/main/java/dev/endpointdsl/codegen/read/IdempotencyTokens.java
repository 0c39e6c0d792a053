package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.model.Constraints;
import dev.endpointdsl.codegen.model.TypeModel.Scalar;
import dev.endpointdsl.codegen.model.ValueModel;
import java.util.Set;
import java.util.regex.Pattern;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.IdempotencyTokenTrait;

/** Decides which members {@code build()} sets to a random UUID. */
final class IdempotencyTokens {

  private static final String SAMPLE = "3b0f8f5c-9a51-4c37-8d3e-6f2a1b7c9d04";

  private final Set<ShapeId> inputs;

  /**
   * Creates a decision for the members of a model.
   *
   * @param inputs the inputs of operations, which alone have tokens
   */
  IdempotencyTokens(Set<ShapeId> inputs) {
    this.inputs = inputs;
  }

  /** Checks for a required token that can be a UUID; the AWS SDK sets the others. */
  boolean isGenerated(MemberShape member, ValueModel value) {
    return inputs.contains(member.getContainer())
        && member.isRequired()
        && member.hasTrait(IdempotencyTokenTrait.class)
        && value.type() == Scalar.STRING
        && allowsUuid(value.constraints());
  }

  private static boolean allowsUuid(Constraints constraints) {
    boolean length =
        constraints
            .length()
            .filter(l -> l.min() > SAMPLE.length() || l.max() < SAMPLE.length())
            .isEmpty();
    return length && constraints.pattern().filter(pattern -> !matches(pattern)).isEmpty();
  }

  private static boolean matches(Constraints.RegexPattern pattern) {
    var matcher = Pattern.compile(pattern.regex()).matcher(SAMPLE);
    return pattern.whole() ? matcher.matches() : matcher.find();
  }
}
