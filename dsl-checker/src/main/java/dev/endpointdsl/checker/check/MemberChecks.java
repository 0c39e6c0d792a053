package dev.endpointdsl.checker.check;

import com.sun.source.util.TreePath;
import dev.endpointdsl.ViolationDetails;
import dev.endpointdsl.checker.chain.Call;
import dev.endpointdsl.checker.constant.ConstantEvaluator;
import dev.endpointdsl.checker.constant.EnumConstant;
import dev.endpointdsl.checker.constant.Numbers;
import dev.endpointdsl.checker.constraint.Constraint;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks the relations between two single-valued members of a chain. */
final class MemberChecks {

  private final ConstantEvaluator constants;

  MemberChecks(ConstantEvaluator constants) {
    this.constants = constants;
  }

  /** Returns the finding if a relation is broken. */
  Optional<Finding> finding(Constraint.Relation relation, ChainSetting setting) {
    if (relation instanceof Constraint.AtMostMember atMost) {
      return atMost(atMost, setting);
    }
    return relation instanceof Constraint.Implied implied
        ? implied(implied, setting)
        : Optional.empty();
  }

  private Optional<Finding> atMost(Constraint.AtMostMember atMost, ChainSetting setting) {
    Call other = setting.chain().call(atMost.other());
    Number bound = other == null ? null : number(other, 0);
    Number value = bound == null ? null : number(setting.call(), setting.parameter());
    if (other == null || bound == null || value == null || !isGreater(value, bound)) {
      return Optional.empty();
    }
    Problem problem =
        Problem.of(
            new ViolationDetails.MoreThanMember(
                shown(value, setting.isSensitive()),
                atMost.other(),
                shown(bound, other.isSensitive(0))));
    TreePath place = setting.call().argumentsOf(setting.parameter()).get(0);
    return Optional.of(new Finding(place, setting.call().name(), problem));
  }

  private static Optional<Number> shown(Number number, boolean isSensitive) {
    return isSensitive ? Optional.empty() : Optional.of(number);
  }

  /** Returns the argument of a parameter; {@code null} if it is not a constant number. */
  private @Nullable Number number(Call call, int parameter) {
    TreePath path = call.argument(parameter);
    Optional<Object> value = path == null ? Optional.empty() : constants.of(path);
    return value.isEmpty()
        ? null
        : Numbers.number(Numbers.convert(value.get(), call.kind(parameter)));
  }

  private static boolean isGreater(Number value, Number bound) {
    if (Numbers.isWhole(value) && Numbers.isWhole(bound)) {
      return value.longValue() > bound.longValue();
    }
    return isFinite(value)
        && isFinite(bound)
        && new BigDecimal(value.toString()).compareTo(new BigDecimal(bound.toString())) > 0;
  }

  private static boolean isFinite(Number number) {
    return Double.isFinite(number.doubleValue());
  }

  private Optional<Finding> implied(Constraint.Implied implied, ChainSetting setting) {
    TreePath path = setting.argument();
    Optional<Object> value = path == null ? Optional.empty() : constants.of(path);
    boolean lacksSettings =
        value.isPresent()
            && EnumConstant.wireValue(value.get()).equals(implied.value())
            && setting.chain().leavesUnset(implied.by());
    return lacksSettings && path != null
        ? Optional.of(new Finding(path, setting.call().name(), impliedBy(implied)))
        : Optional.empty();
  }

  private static Problem impliedBy(Constraint.Implied implied) {
    return Problem.of(new ViolationDetails.Implied(implied.value(), implied.by()));
  }
}
