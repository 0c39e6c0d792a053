package dev.endpointdsl.checker.check;

import com.sun.source.util.TreePath;
import dev.endpointdsl.ViolationDetails;
import dev.endpointdsl.checker.chain.Call;
import dev.endpointdsl.checker.chain.Chain;
import dev.endpointdsl.checker.constraint.Constraint;
import dev.endpointdsl.checker.constraint.ListSizes;
import java.util.List;
import java.util.Optional;

/** Checks the sizes of the lists that a chain builds. */
final class ListChecks {

  private final ListElementReader elements;
  private final ListSizes sizes;

  ListChecks(ListElementReader elements, ListSizes sizes) {
    this.elements = elements;
    this.sizes = sizes;
  }

  /** Returns the finding if a list that elements are added to has the wrong size. */
  Optional<Finding> size(Chain.MemberCalls calls) {
    Call last = calls.last();
    Optional<String> list = last.constraints().addsTo();
    if (list.isEmpty()) {
      return Optional.empty();
    }
    Optional<Constraint.Size> required = sizes.of(last.method());
    if (required.isEmpty() || (calls.isAdded() && isSatisfied(required.get(), calls))) {
      return Optional.empty();
    }
    ListElements own = elements.of(calls);
    return required
        .filter(size -> own.size() > size.max() || (own.isComplete() && own.size() < size.min()))
        .map(size -> new Finding(sizePlace(size, own), list.get(), size(size, own)));
  }

  private static boolean isSatisfied(Constraint.Size size, Chain.MemberCalls calls) {
    int count = calls.calls().size();
    return count >= size.min() && count <= size.max();
  }

  /** Returns the place of the first excess element, or of the last one if there are too few. */
  private static TreePath sizePlace(Constraint.Size size, ListElements own) {
    int index = own.size() > size.max() ? (int) size.max() : own.size() - 1;
    return own.known().get(index).place();
  }

  private static Problem size(Constraint.Size size, ListElements own) {
    return Problem.of(new ViolationDetails.WrongSize(own.size(), size.min(), size.max()));
  }

  /** Returns the finding if a relation to another list is broken. */
  Optional<Finding> finding(Constraint.Relation relation, ChainSetting setting) {
    ListElements own = elements.of(setting.calls());
    if (relation instanceof Constraint.SameSizeAs same) {
      return other(same.other(), setting)
          .filter(other -> own.isComplete() && other.isComplete() && own.size() != other.size())
          .map(
              other ->
                  finding(
                      new ViolationDetails.SizeMismatch(
                          own.size(), same.other(), other.size(), List.of()),
                      setting));
    }
    return relation instanceof Constraint.PairedSizes paired
        ? unpaired(paired, setting, own)
        : Optional.empty();
  }

  private Optional<ListElements> other(String member, ChainSetting setting) {
    return setting.chain().memberCalls(member).map(elements::of);
  }

  private Optional<Finding> unpaired(
      Constraint.PairedSizes paired, ChainSetting setting, ListElements own) {
    return other(paired.with(), setting)
        .filter(other -> own.isComplete() && other.isComplete())
        .filter(other -> own.size() != paired.size() || other.size() != paired.otherSize())
        .map(
            other ->
                finding(
                    new ViolationDetails.SizeMismatch(
                        own.size(),
                        paired.with(),
                        other.size(),
                        List.of(paired.size(), paired.otherSize())),
                    setting));
  }

  private static Finding finding(ViolationDetails details, ChainSetting setting) {
    Call call = setting.call();
    String member = call.constraints().addsTo().orElse(call.name());
    return new Finding(call.place(), member, Problem.of(details));
  }
}
