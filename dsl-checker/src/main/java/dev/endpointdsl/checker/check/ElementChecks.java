package dev.endpointdsl.checker.check;

import com.sun.source.util.TreePath;
import dev.endpointdsl.ViolationDetails;
import dev.endpointdsl.checker.chain.Call;
import dev.endpointdsl.checker.chain.Chain;
import dev.endpointdsl.checker.constant.ConstantEvaluator;
import dev.endpointdsl.checker.constant.EnumConstant;
import dev.endpointdsl.checker.constraint.Constraint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the relations between the elements of the lists that a chain builds. */
final class ElementChecks {

  private final ConstantEvaluator constants;
  private final ListElementReader elements;

  ElementChecks(ConstantEvaluator constants, ListElementReader elements) {
    this.constants = constants;
    this.elements = elements;
  }

  /** Returns the finding if a relation is broken. */
  Optional<Finding> finding(Constraint.Relation relation, ChainSetting setting) {
    Chain.MemberCalls list = setting.calls();
    if (relation instanceof Constraint.UniqueMember unique) {
      return list.isSingleElement()
          ? Optional.empty()
          : duplicate(unique, elements.of(list).known());
    }
    if (relation instanceof Constraint.AtMostOneWith one) {
      return list.isSingleElement() ? Optional.empty() : second(one, elements.of(list).known());
    }
    return relation instanceof Constraint.DistinctFrom distinct
        ? setting
            .chain()
            .memberCalls(distinct.other())
            .flatMap(other -> inBoth(distinct, elements.of(list).known(), elements.of(other)))
        : Optional.empty();
  }

  private Optional<Finding> inBoth(
      Constraint.DistinctFrom distinct, List<ListElements.Element> elements, ListElements others) {
    Map<String, Integer> firstIndexes = new HashMap<>();
    for (int i = 0; i < others.size(); i++) {
      Optional<MemberValue> value = memberValue(distinct.by(), others.known().get(i));
      if (value.isPresent()) {
        firstIndexes.putIfAbsent(value.get().value(), i);
      }
    }
    for (ListElements.Element element : elements) {
      MemberValue value = memberValue(distinct.by(), element).orElse(null);
      Integer same = value == null ? null : firstIndexes.get(value.value());
      if (value != null && same != null) {
        return Optional.of(finding(distinct.by(), value, distinct.other(), same));
      }
    }
    return Optional.empty();
  }

  private static Finding finding(String member, MemberValue value, String list, int index) {
    ViolationDetails details = new ViolationDetails.Duplicate(value.shown(), list, index);
    return new Finding(value.place(), member, Problem.of(details));
  }

  private Optional<Finding> duplicate(
      Constraint.UniqueMember unique, List<ListElements.Element> elements) {
    Map<String, Integer> firstIndexes = new HashMap<>();
    for (int i = 0; i < elements.size(); i++) {
      Optional<MemberValue> value = memberValue(unique.member(), elements.get(i));
      Integer first = value.isEmpty() ? null : firstIndexes.putIfAbsent(value.get().value(), i);
      if (first != null) {
        return Optional.of(finding(unique.member(), value.get(), "", first));
      }
    }
    return Optional.empty();
  }

  /** The value of a member of an element, and its place. */
  private record MemberValue(String value, boolean isSensitive, TreePath place) {
    private Optional<Object> shown() {
      return isSensitive ? Optional.empty() : Optional.of(value);
    }
  }

  private Optional<MemberValue> memberValue(String member, ListElements.Element element) {
    if (element.chain().isEmpty()) {
      return memberValue(element.value(), element.isSensitive(), element.place());
    }
    Call call = element.chain().get().call(member);
    TreePath path = call == null ? null : call.argument(0);
    return call == null || path == null
        ? Optional.empty()
        : memberValue(constants.of(path), call.isSensitive(0), path);
  }

  private static Optional<MemberValue> memberValue(
      Optional<Object> value, boolean isSensitive, TreePath place) {
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(new MemberValue(EnumConstant.wireValue(value.get()), isSensitive, place));
  }

  private static Optional<Finding> second(
      Constraint.AtMostOneWith one, List<ListElements.Element> elements) {
    int first = -1;
    for (int i = 0; i < elements.size(); i++) {
      Optional<Chain> chain = elements.get(i).chain();
      Call call = chain.isEmpty() ? null : chain.get().call(one.member());
      if (call != null && first >= 0) {
        return Optional.of(
            new Finding(call.place(), one.member(), Problem.of(ViolationDetails.setAgain(first))));
      }
      first = call == null ? first : i;
    }
    return Optional.empty();
  }
}
