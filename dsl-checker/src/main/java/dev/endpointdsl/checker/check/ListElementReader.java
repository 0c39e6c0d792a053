package dev.endpointdsl.checker.check;

import com.sun.source.util.TreePath;
import dev.endpointdsl.checker.chain.Call;
import dev.endpointdsl.checker.chain.Chain;
import dev.endpointdsl.checker.chain.ChainReader;
import dev.endpointdsl.checker.constant.ConstantEvaluator;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Collects the elements of lists from the calls that set them or add to them. */
final class ListElementReader {

  private final ConstantEvaluator constants;
  private final CollectionLiteralReader literals;
  private final ChainReader chains;
  private final IdentityHashMap<Call, ListElements> read = new IdentityHashMap<>();

  ListElementReader(
      ConstantEvaluator constants, CollectionLiteralReader literals, ChainReader chains) {
    this.constants = constants;
    this.literals = literals;
    this.chains = chains;
  }

  /** Returns the elements of a list. Each list is read once, since several relations need it. */
  ListElements of(Chain.MemberCalls list) {
    ListElements elements = read.get(list.last());
    if (elements == null) {
      elements = read(list);
      read.put(list.last(), elements);
    }
    return elements;
  }

  private ListElements read(Chain.MemberCalls list) {
    List<ListElements.Element> known = new ArrayList<>();
    boolean isComplete = list.isComplete();
    for (Call call : list.calls()) {
      if (call.constraints().addsTo().isPresent()) {
        known.add(addedElement(call));
      } else {
        isComplete &= addLiteral(call, known);
      }
    }
    return new ListElements(known, isComplete);
  }

  /** Returns the added element; of a key and a value, the key, which identifies the entry. */
  private ListElements.Element addedElement(Call call) {
    return element(call.place(), call.isSensitive(0));
  }

  /** Adds the elements that a setter receives; returns whether all of them are known. */
  private boolean addLiteral(Call call, List<ListElements.Element> known) {
    int last = call.method().getParameters().size() - 1;
    CollectionLiteral literal = literals.of(call, last).orElse(null);
    if (literal == null) {
      return false;
    }
    for (TreePath path : literal.elements()) {
      known.add(element(path, call.isSensitive(last)));
    }
    return literal.size() == literal.elements().size();
  }

  private ListElements.Element element(TreePath path, boolean isSensitive) {
    return new ListElements.Element(path, constants.of(path), isSensitive, chains.of(path));
  }
}
