package dev.endpointdsl.checker.check;

import com.sun.source.util.TreePath;
import dev.endpointdsl.checker.chain.Call;
import dev.endpointdsl.checker.chain.Chain;
import dev.endpointdsl.checker.chain.ChainReader;
import dev.endpointdsl.checker.constraint.Constraint;
import dev.endpointdsl.checker.constraint.Finding;
import dev.endpointdsl.checker.constraint.ParameterConstraints;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Checks what ties the calls of one chain to each other. */
public final class ChainCheck {

  private final ChainReader chains;
  private final MemberChecks members;
  private final ElementChecks elements;
  private final ListChecks lists;

  public ChainCheck(
      ChainReader chains, MemberChecks members, ElementChecks elements, ListChecks lists) {
    this.chains = chains;
    this.members = members;
    this.elements = elements;
    this.lists = lists;
  }

  /** Checks the chain behind a value, if it is complete. */
  void check(TreePath value, Consumer<Finding> findings) {
    Optional<Chain> chain = chains.of(value);
    if (chain.isPresent()) {
      check(chain.get(), findings);
    }
  }

  private void check(Chain chain, Consumer<Finding> findings) {
    Set<String> seen = new HashSet<>();
    for (Chain.Link link : chain.links()) {
      String member = link.effect().member();
      if (link.call().facts().isTied() && seen.add(member)) {
        Optional<Chain.Setting> setting = chain.setting(member);
        if (setting.isPresent()) {
          check(chain, setting.get(), findings);
        }
      }
    }
  }

  private void check(Chain chain, Chain.Setting setting, Consumer<Finding> findings) {
    Call last = setting.last();
    lists.size(setting, last).ifPresent(findings);
    List<ParameterConstraints> parameters = last.facts().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      for (Constraint.OfChain tie : parameters.get(i).ties()) {
        Optional<Finding> finding = finding(tie, chain, setting, new Given(last, i));
        if (finding.isPresent()) {
          findings.accept(finding.get().under(tie.source()));
        }
      }
    }
  }

  private Optional<Finding> finding(
      Constraint.OfChain tie, Chain chain, Chain.Setting setting, Given given) {
    if (tie instanceof Constraint.AtMostMember || tie instanceof Constraint.Implied) {
      return members.finding(tie, chain, given);
    }
    return tie instanceof Constraint.SameSizeAs || tie instanceof Constraint.PairedSizes
        ? lists.finding(tie, chain, setting, given)
        : elements.finding(tie, chain, setting);
  }

  /**
   * What a parameter of a call was given.
   *
   * @param parameter the parameter's index
   */
  record Given(Call call, int parameter) {}
}
