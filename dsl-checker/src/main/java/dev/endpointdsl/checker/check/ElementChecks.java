package dev.endpointdsl.checker.check;

import com.sun.source.util.TreePath;
import dev.endpointdsl.ViolationDetails;
import dev.endpointdsl.checker.chain.Call;
import dev.endpointdsl.checker.chain.Chain;
import dev.endpointdsl.checker.constant.ConstantEvaluator;
import dev.endpointdsl.checker.constant.EnumConstant;
import dev.endpointdsl.checker.constraint.Constraint;
import dev.endpointdsl.checker.constraint.Finding;
import dev.endpointdsl.checker.constraint.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks what ties the elements of lists to each other that are put together in one chain. */
final class ElementChecks {

  private final ConstantEvaluator constants;
  private final ListElementReader elements;

  ElementChecks(ConstantEvaluator constants, ListElementReader elements) {
    this.constants = constants;
    this.elements = elements;
  }

  Optional<Finding> finding(Constraint.Relation relation, ChainSetting setting) {
    Chain.MemberCalls list = setting.calls();
    if (relation instanceof Constraint.UniqueMember unique) {
      return list.isSingleElement()
          ? Optional.empty()
          : repeated(unique, elements.of(list).known());
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
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < others.size(); i++) {
      Optional<Named> name = name(distinct.by(), others.known().get(i));
      if (name.isPresent()) {
        seen.putIfAbsent(name.get().text(), i);
      }
    }
    for (ListElements.Element element : elements) {
      Named name = name(distinct.by(), element).orElse(null);
      Integer same = name == null ? null : seen.get(name.text());
      if (name != null && same != null) {
        return Optional.of(finding(distinct.by(), name, distinct.other(), same));
      }
    }
    return Optional.empty();
  }

  private static Finding finding(String member, Named name, String list, int index) {
    ViolationDetails details = new ViolationDetails.Duplicate(name.shown(), list, index);
    return new Finding(name.place(), member, Problem.of(details));
  }

  private Optional<Finding> repeated(
      Constraint.UniqueMember unique, List<ListElements.Element> elements) {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < elements.size(); i++) {
      Optional<Named> name = name(unique.member(), elements.get(i));
      Integer first = name.isEmpty() ? null : seen.putIfAbsent(name.get().text(), i);
      if (first != null) {
        return Optional.of(finding(unique.member(), name.get(), "", first));
      }
    }
    return Optional.empty();
  }

  /** The value of an element's member, and where it stands. */
  private record Named(String text, boolean hidden, TreePath place) {
    private Optional<Object> shown() {
      return hidden ? Optional.empty() : Optional.of(text);
    }
  }

  private Optional<Named> name(String member, ListElements.Element element) {
    if (element.chain().isEmpty()) {
      return named(element.value(), element.isSensitive(), element.place());
    }
    Call call = element.chain().get().call(member);
    TreePath path = call == null ? null : call.argument(0);
    return call == null || path == null
        ? Optional.empty()
        : named(constants.of(path), call.isSensitive(0), path);
  }

  private static Optional<Named> named(Optional<Object> value, boolean hidden, TreePath place) {
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(new Named(EnumConstant.wireValue(value.get()), hidden, place));
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
