package dev.endpointdsl.checker.check;

import com.sun.source.util.TreePath;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.checker.chain.Call;
import dev.endpointdsl.checker.chain.Chain;
import dev.endpointdsl.checker.constant.ConstantEvaluator;
import dev.endpointdsl.checker.constant.EnumConstant;
import dev.endpointdsl.checker.constant.Numbers;
import dev.endpointdsl.checker.constraint.Constraint;
import dev.endpointdsl.checker.constraint.Finding;
import dev.endpointdsl.checker.constraint.Problem;
import dev.endpointdsl.message.ViolationMessages;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks what ties two single values of one chain to each other. */
public final class MemberChecks {

  /** As the checks of a built value say it. */
  private static final String HIDDEN = "a value that is not shown";

  private final ConstantEvaluator constants;

  public MemberChecks(ConstantEvaluator constants) {
    this.constants = constants;
  }

  Optional<Finding> finding(Constraint.OfChain tie, Chain chain, ChainCheck.Given given) {
    if (tie instanceof Constraint.AtMostMember atMost) {
      return atMost(atMost, chain, given);
    }
    return tie instanceof Constraint.Implied implied
        ? implied(implied, chain, given)
        : Optional.empty();
  }

  private Optional<Finding> atMost(
      Constraint.AtMostMember atMost, Chain chain, ChainCheck.Given given) {
    Call other = chain.call(atMost.other());
    Number bound = other == null ? null : number(other, 0);
    Number value = bound == null ? null : number(given.call(), given.parameter());
    if (other == null || bound == null || value == null || !isMore(value, bound)) {
      return Optional.empty();
    }
    String text =
        ViolationMessages.moreThan(
            shown(value, given.call().isSensitive(given.parameter())),
            atMost.other(),
            shown(bound, other.isSensitive(0)));
    Problem problem = Problem.of("AtMostMember", ShapeRule.AT_MOST_MEMBER, text);
    TreePath place = given.call().argumentsOf(given.parameter()).get(0);
    return Optional.of(new Finding(place, given.call().name(), problem));
  }

  private static String shown(Number number, boolean hidden) {
    return hidden ? HIDDEN : number.toString();
  }

  /** What a parameter is given, if that is a constant number. */
  private @Nullable Number number(Call call, int parameter) {
    TreePath path = call.argument(parameter);
    Optional<Object> value = path == null ? Optional.empty() : constants.of(path);
    return value.isEmpty()
        ? null
        : Numbers.plain(Numbers.convert(value.get(), call.kind(parameter)));
  }

  private static boolean isMore(Number value, Number bound) {
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

  private Optional<Finding> implied(
      Constraint.Implied implied, Chain chain, ChainCheck.Given given) {
    TreePath path = given.call().argument(given.parameter());
    Optional<Object> value = path == null ? Optional.empty() : constants.of(path);
    boolean left =
        value.isPresent()
            && text(value.get()).equals(implied.value())
            && chain.isFromStart()
            && chain.call(implied.by()) == null;
    return left && path != null
        ? Optional.of(new Finding(path, given.call().name(), impliedBy(implied)))
        : Optional.empty();
  }

  /** The text of a value as it stands in requests. */
  static String text(Object value) {
    return value instanceof EnumConstant constant ? constant.text() : value.toString();
  }

  private static Problem impliedBy(Constraint.Implied implied) {
    return Problem.of(
        "Implied", ShapeRule.CHOICE, ViolationMessages.impliedBy(implied.value(), implied.by()));
  }
}
