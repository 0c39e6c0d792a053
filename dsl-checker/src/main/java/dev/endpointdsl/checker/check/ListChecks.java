package dev.endpointdsl.checker.check;

import com.sun.source.util.TreePath;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.checker.chain.Call;
import dev.endpointdsl.checker.chain.Chain;
import dev.endpointdsl.checker.constraint.Constraint;
import dev.endpointdsl.checker.constraint.Finding;
import dev.endpointdsl.checker.constraint.ListSizes;
import dev.endpointdsl.checker.constraint.Problem;
import dev.endpointdsl.message.ViolationMessages;
import java.util.Optional;

/** Checks how many elements a list has that is put together in one chain. */
public final class ListChecks {

  private final ListElementReader items;
  private final ListSizes sizes;

  public ListChecks(ListElementReader items, ListSizes sizes) {
    this.items = items;
    this.sizes = sizes;
  }

  /** Counts the elements of a list that is added to one by one. */
  Optional<Finding> size(Chain.Setting setting, Call last) {
    Optional<String> list = last.facts().addsTo();
    if (list.isEmpty()) {
      return Optional.empty();
    }
    Optional<Constraint.Size> demanded = sizes.of(last.method());
    if (demanded.isEmpty() || (setting.isAdded() && isKept(demanded.get(), setting))) {
      return Optional.empty();
    }
    ListElements own = items.of(setting);
    return demanded
        .filter(size -> own.size() > size.max() || (own.areAll() && own.size() < size.min()))
        .map(size -> new Finding(sizePlace(size, own), list.get(), size(size, own)));
  }

  private static boolean isKept(Constraint.Size size, Chain.Setting setting) {
    int count = setting.calls().size();
    return count >= size.min() && count <= size.max();
  }

  /** The first element too many, or the last of too few. */
  private static TreePath sizePlace(Constraint.Size size, ListElements own) {
    int index = own.size() > size.max() ? (int) size.max() : own.size() - 1;
    return own.items().get(index).place();
  }

  private static Problem size(Constraint.Size size, ListElements own) {
    return Problem.size(ViolationMessages.count(own.size(), size.min(), size.max(), "element"));
  }

  Optional<Finding> finding(
      Constraint.OfChain tie, Chain chain, Chain.Setting setting, ChainCheck.Given given) {
    ListElements own = items.of(setting);
    if (tie instanceof Constraint.SameSizeAs same) {
      return other(same.other(), chain)
          .filter(other -> own.areAll() && other.areAll() && own.size() != other.size())
          .map(
              other ->
                  finding(
                      "SameSizeAs",
                      ViolationMessages.sizeDiffers(own.size(), same.other(), other.size()),
                      given));
    }
    return tie instanceof Constraint.PairedSizes paired
        ? unpaired(paired, chain, own, given)
        : Optional.empty();
  }

  private Optional<ListElements> other(String member, Chain chain) {
    return chain.setting(member).map(items::of);
  }

  private Optional<Finding> unpaired(
      Constraint.PairedSizes paired, Chain chain, ListElements own, ChainCheck.Given given) {
    return other(paired.with(), chain)
        .filter(other -> own.areAll() && other.areAll())
        .filter(other -> own.size() != paired.size() || other.size() != paired.otherSize())
        .map(
            other ->
                finding(
                    "PairedSizes",
                    ViolationMessages.sizesDiffer(
                        ViolationMessages.sizes(paired.size(), paired.otherSize()),
                        own.size(),
                        paired.with(),
                        other.size()),
                    given));
  }

  private static Finding finding(String tag, String text, ChainCheck.Given given) {
    Call call = given.call();
    String member = call.facts().addsTo().orElse(call.name());
    return new Finding(call.place(), member, Problem.of(tag, ShapeRule.LIST_SIZES, text));
  }
}
