package dev.endpointdsl.checker;

import com.sun.source.util.TreePath;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.support.Problems;
import dev.endpointdsl.support.Quoting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the elements of a list that is put together in one chain, and its size. */
final class ListChecks {

  private final Constants constants;
  private final ItemReader items;
  private final ListSizes sizes;

  ListChecks(Constants constants, ItemReader items, ListSizes sizes) {
    this.constants = constants;
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
    Items own = items.of(setting);
    return demanded
        .filter(size -> own.size() > size.max() || (own.areAll() && own.size() < size.min()))
        .map(size -> new Finding(sizePlace(size, own), list.get(), size(size, own)));
  }

  private static boolean isKept(Constraint.Size size, Chain.Setting setting) {
    int count = setting.calls().size();
    return count >= size.min() && count <= size.max();
  }

  /** The first element too many, or the last of too few. */
  private static TreePath sizePlace(Constraint.Size size, Items own) {
    int index = own.size() > size.max() ? (int) size.max() : own.size() - 1;
    return own.items().get(index).place();
  }

  private static Problem size(Constraint.Size size, Items own) {
    return Problem.size(Problems.count(own.size(), size.min(), size.max(), "element"));
  }

  Optional<Finding> finding(
      Constraint.OfChain tie, Chain chain, Chain.Setting setting, ChainCheck.Given given) {
    if (tie instanceof Constraint.UniqueMember unique) {
      return setting.isAlone() ? Optional.empty() : repeated(unique, items.of(setting).items());
    }
    if (tie instanceof Constraint.AtMostOneWith one) {
      return setting.isAlone() ? Optional.empty() : second(one, items.of(setting).items());
    }
    Items own = items.of(setting);
    if (tie instanceof Constraint.SameSizeAs same) {
      return other(same.other(), chain)
          .filter(other -> own.areAll() && other.areAll() && own.size() != other.size())
          .map(
              other ->
                  finding(
                      "SameSizeAs",
                      Problems.sizeDiffers(own.size(), same.other(), other.size()),
                      given));
    }
    return tie instanceof Constraint.PairedSizes paired
        ? unpaired(paired, chain, own, given)
        : Optional.empty();
  }

  private Optional<Items> other(String member, Chain chain) {
    return chain.setting(member).map(items::of);
  }

  private Optional<Finding> unpaired(
      Constraint.PairedSizes paired, Chain chain, Items own, ChainCheck.Given given) {
    return other(paired.with(), chain)
        .filter(other -> own.areAll() && other.areAll())
        .filter(other -> own.size() != paired.size() || other.size() != paired.otherSize())
        .map(
            other ->
                finding(
                    "PairedSizes",
                    Problems.sizesDiffer(
                        Problems.sizes(paired.size(), paired.otherSize()),
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

  private Optional<Finding> repeated(Constraint.UniqueMember unique, List<Item> elements) {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < elements.size(); i++) {
      Optional<Named> name = name(unique.member(), elements.get(i));
      Integer first = name.isEmpty() ? null : seen.putIfAbsent(name.get().text(), i);
      if (first != null) {
        String text = Problems.repeatedMember(name.get().shown(), first);
        return Optional.of(
            new Finding(
                name.get().place(),
                unique.member(),
                Problem.of("UniqueMember", ShapeRule.UNIQUE_MEMBER, text)));
      }
    }
    return Optional.empty();
  }

  /** The value of an element's member, and where it stands. */
  private record Named(String text, boolean hidden, TreePath place) {
    private String shown() {
      return hidden ? Problems.HIDDEN : Quoting.quote(text);
    }
  }

  private Optional<Named> name(String member, Item element) {
    if (element.chain().isEmpty()) {
      return element
          .value()
          .map(v -> new Named(MemberChecks.text(v), element.isSensitive(), element.place()));
    }
    Call call = element.chain().get().call(member);
    TreePath path = call == null ? null : call.argument(0);
    return path == null
        ? Optional.empty()
        : constants.of(path).map(v -> new Named(MemberChecks.text(v), call.isSensitive(0), path));
  }

  private static Optional<Finding> second(Constraint.AtMostOneWith one, List<Item> elements) {
    int first = -1;
    for (int i = 0; i < elements.size(); i++) {
      Optional<Chain> chain = elements.get(i).chain();
      Call call = chain.isEmpty() ? null : chain.get().call(one.member());
      if (call != null && first >= 0) {
        return Optional.of(
            new Finding(
                call.place(),
                one.member(),
                Problem.of("AtMostOneWith", ShapeRule.AT_MOST_ONE_WITH, Problems.setAgain(first))));
      }
      first = call == null ? first : i;
    }
    return Optional.empty();
  }
}
