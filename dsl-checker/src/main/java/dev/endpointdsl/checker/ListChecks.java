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

  ListChecks(Constants constants, ItemReader items) {
    this.constants = constants;
    this.items = items;
  }

  Optional<Finding> finding(
      Constraint.OfChain tie, Chain chain, Chain.Setting setting, ChainCheck.Given given) {
    Items own = items.read(setting);
    if (tie instanceof Constraint.UniqueMember unique) {
      return repeated(unique, own.items());
    }
    if (tie instanceof Constraint.AtMostOneWith one) {
      return second(one, own.items());
    }
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
    return chain.setting(member).map(items::read);
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
        String text = Problems.repeatedMember(Quoting.quote(name.get().text()), first);
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
  private record Named(String text, TreePath place) {}

  private Optional<Named> name(String member, Item element) {
    return element.chain().isPresent()
        ? element
            .chain()
            .get()
            .call(member)
            .flatMap(call -> call.argumentOf(0))
            .flatMap(path -> constants.of(path).map(v -> new Named(MemberChecks.text(v), path)))
        : element.value().map(v -> new Named(MemberChecks.text(v), element.place()));
  }

  private static Optional<Finding> second(Constraint.AtMostOneWith one, List<Item> elements) {
    int first = -1;
    for (int i = 0; i < elements.size(); i++) {
      Optional<Call> call = elements.get(i).chain().flatMap(chain -> chain.call(one.member()));
      if (call.isPresent() && first >= 0) {
        return Optional.of(
            new Finding(
                call.get().place(),
                one.member(),
                Problem.of("AtMostOneWith", ShapeRule.AT_MOST_ONE_WITH, Problems.setAgain(first))));
      }
      first = call.isPresent() ? i : first;
    }
    return Optional.empty();
  }
}
