package dev.endpointdsl.checker;

import com.sun.source.util.TreePath;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.support.Problems;
import java.math.BigDecimal;
import java.util.Optional;

/** Checks what ties two single values of one chain to each other. */
final class MemberChecks {

  /** As the checks of a built value say it. */
  private static final String HIDDEN = "a value that is not shown";

  private final Constants constants;

  MemberChecks(Constants constants) {
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
    Optional<TreePath> place = given.call().argumentOf(given.parameter());
    Optional<Number> value = place.flatMap(path -> number(path, given.call(), given.parameter()));
    Optional<Number> bound =
        Optional.ofNullable(chain.call(atMost.other()))
            .flatMap(other -> other.argumentOf(0).flatMap(path -> number(path, other, 0)));
    if (value.isEmpty() || bound.isEmpty() || !isMore(value.get(), bound.get())) {
      return Optional.empty();
    }
    String text =
        Problems.moreThan(
            shown(value.get(), given.call().isSensitive(given.parameter())),
            atMost.other(),
            shown(bound.get(), isSensitive(chain, atMost.other())));
    Problem problem = Problem.of("AtMostMember", ShapeRule.AT_MOST_MEMBER, text);
    return Optional.of(new Finding(place.get(), given.call().name(), problem));
  }

  private static String shown(Number number, boolean hidden) {
    return hidden ? HIDDEN : number.toString();
  }

  private static boolean isSensitive(Chain chain, String member) {
    Call call = chain.call(member);
    return call != null && call.isSensitive(0);
  }

  private Optional<Number> number(TreePath path, Call call, int parameter) {
    return constants
        .of(path)
        .map(value -> Numbers.convert(value, call.kind(parameter)))
        .flatMap(Numbers::number);
  }

  private static boolean isMore(Number value, Number bound) {
    return isFinite(value)
        && isFinite(bound)
        && new BigDecimal(value.toString()).compareTo(new BigDecimal(bound.toString())) > 0;
  }

  private static boolean isFinite(Number number) {
    return Double.isFinite(number.doubleValue());
  }

  private Optional<Finding> implied(
      Constraint.Implied implied, Chain chain, ChainCheck.Given given) {
    return given
        .call()
        .argumentOf(given.parameter())
        .filter(path -> constants.of(path).filter(v -> text(v).equals(implied.value())).isPresent())
        .filter(path -> chain.isFromStart() && chain.call(implied.by()) == null)
        .map(path -> new Finding(path, given.call().name(), impliedBy(implied)));
  }

  /** The text of a value as it stands in requests. */
  static String text(Object value) {
    return value instanceof EnumConstant constant ? constant.text() : value.toString();
  }

  private static Problem impliedBy(Constraint.Implied implied) {
    return Problem.of(
        "Implied", ShapeRule.CHOICE, Problems.impliedBy(implied.value(), implied.by()));
  }
}
