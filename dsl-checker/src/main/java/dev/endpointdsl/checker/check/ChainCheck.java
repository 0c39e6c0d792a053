package dev.endpointdsl.checker.check;

import com.sun.source.util.TreePath;
import dev.endpointdsl.checker.chain.Chain;
import dev.endpointdsl.checker.chain.ChainReader;
import dev.endpointdsl.checker.constraint.Constraint;
import dev.endpointdsl.checker.constraint.ParameterConstraints;
import java.util.List;
import java.util.Optional;

/** Checks the relations between the calls of a chain. */
final class ChainCheck {

  private final ChainReader chains;
  private final MemberChecks memberChecks;
  private final ElementChecks elementChecks;
  private final ListChecks listChecks;

  ChainCheck(ChainReader chains, MemberChecks members, ElementChecks elements, ListChecks lists) {
    this.chains = chains;
    this.memberChecks = members;
    this.elementChecks = elements;
    this.listChecks = lists;
  }

  /** Checks the chain that builds a value, if it is complete. */
  void check(TreePath value, List<Finding> findings) {
    Optional<Chain> chain = chains.of(value);
    if (chain.isPresent()) {
      for (Chain.MemberCalls calls : chain.get().checkedMembers()) {
        check(chain.get(), calls, findings);
      }
    }
  }

  private void check(Chain chain, Chain.MemberCalls calls, List<Finding> findings) {
    Optional<Finding> size = listChecks.size(calls);
    if (size.isPresent()) {
      findings.add(size.get());
    }
    List<ParameterConstraints> parameters = calls.last().constraints().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      for (Constraint.Relation relation : parameters.get(i).relations()) {
        Optional<Finding> finding = finding(relation, new ChainSetting(chain, calls, i));
        if (finding.isPresent()) {
          findings.add(finding.get().under(relation.source()));
        }
      }
    }
  }

  private Optional<Finding> finding(Constraint.Relation relation, ChainSetting setting) {
    if (relation instanceof Constraint.AtMostMember || relation instanceof Constraint.Implied) {
      return memberChecks.finding(relation, setting);
    }
    return relation instanceof Constraint.SameSizeAs || relation instanceof Constraint.PairedSizes
        ? listChecks.finding(relation, setting)
        : elementChecks.finding(relation, setting);
  }
}
